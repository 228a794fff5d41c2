using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Rubrics;

/// <summary>
/// Measures how large a rubric is. Each level is compared with each other, each cell has a page, and each of these
/// pages lists all levels and competencies, so a file of a few kilobytes could make a site of gigabytes.
/// </summary>
internal static class RubricMeter
{
    private static readonly string[] Repeated = ["id", "title", "version", "effective", "track", "scope", "area"];

    /// <summary>What of a rubric's YAML goes beyond a limit; null where nothing does.</summary>
    public static Diagnostic? FindExcess(YamlMap map)
    {
        var levels = Items(map["levels"]);
        var competencies = Items(map["competencies"]);
        if (levels.Length > Limits.RubricLevels)
            return At(levels[Limits.RubricLevels], $"{levels.Length} levels", $"{Limits.RubricLevels}");
        if (competencies.Length > Limits.RubricCompetencies)
            return At(
                competencies[Limits.RubricCompetencies],
                $"{competencies.Length} competencies",
                $"{Limits.RubricCompetencies}"
            );
        foreach (var item in levels.Concat(competencies).OfType<YamlMap>().Prepend(map))
        foreach (var key in Repeated)
            if (item[key] is YamlScalar { Value.Length: > Limits.RubricName } name)
                return At(name, $"{Article(key)} of {name.Value.Length:N0} letters", $"{Limits.RubricName}");
        var (cells, behaviours) = (0, 0);
        foreach (var cell in competencies.OfType<YamlMap>().SelectMany(Cells))
        {
            if (++cells > Limits.RubricCells)
                return At(cell.Key, $"more than {Limits.RubricCells:N0} cells", $"{Limits.RubricCells:N0}");
            behaviours += Items((cell.Value as YamlMap)?["behaviours"]).Length;
            if (behaviours * levels.Length > Limits.RubricBehaviours)
                return RubricFileRules.TooLarge.At(cell.Key.At, Shown(behaviours, levels.Length));
        }

        return null;
    }

    /// <summary>What of a rubric with all that it inherits goes beyond a limit, told where it inherits.</summary>
    public static Diagnostic? FindExcess(Rubric rubric)
    {
        if (rubric.Inherits is not { } inherits)
            return null;
        var cells = rubric.Competencies.Sum(competency => competency.Cells.Length);
        var behaviours = rubric.Competencies.Sum(competency => competency.Cells.Sum(cell => cell.Behaviours.Length));
        (string What, string Most)? excess =
            rubric.Levels.Length > Limits.RubricLevels ? ($"{rubric.Levels.Length} levels", $"{Limits.RubricLevels}")
            : rubric.Competencies.Length > Limits.RubricCompetencies
                ? ($"{rubric.Competencies.Length} competencies", $"{Limits.RubricCompetencies}")
            : cells > Limits.RubricCells ? ($"{cells:N0} cells", $"{Limits.RubricCells:N0}")
            : behaviours * rubric.Levels.Length > Limits.RubricBehaviours ? Shown(behaviours, rubric.Levels.Length)
            : rubric.Retired.Length > Limits.RubricTombstones
                ? ($"{rubric.Retired.Length:N0} tombstones", $"{Limits.RubricTombstones:N0}")
            : null;
        return excess is { } found
            ? RubricFileRules.TooLarge.At(inherits.At, ($"{found.What}, with those that it inherits", found.Most))
            : null;
    }

    /// <summary>The versions that are within the limits, the newest first; the first beyond them is reported.</summary>
    public static ImmutableArray<Rubric> Within(IEnumerable<Rubric> versions, DiagnosticBag bag)
    {
        var within = ImmutableArray.CreateBuilder<Rubric>();
        var pages = 0;
        foreach (var version in versions)
        {
            pages += version.Levels.Length * (version.Levels.Length + 1) / 2;
            pages += version.Competencies.Sum(competency => 1 + competency.Cells.Length);
            if (within.Count < Limits.RubricVersions && pages <= Limits.RubricVersionPages)
            {
                within.Add(version);
                continue;
            }

            var excess =
                within.Count == Limits.RubricVersions
                    ? ($"more than {Limits.RubricVersions} published versions", $"{Limits.RubricVersions}")
                    : ($"published versions of {pages:N0} pages", $"{Limits.RubricVersionPages:N0}");
            bag.Add(RubricFileRules.TooLarge.At(SourceSpan.StartOf(version.Source), excess));
            break;
        }

        return within.ToImmutable();
    }

    private static IEnumerable<KeyValuePair<YamlScalar, YamlNode>> Cells(YamlMap competency) =>
        competency["cells"] is YamlMap cells ? cells.Entries : [];

    private static (string What, string Most) Shown(int behaviours, int levels) =>
        ($"{behaviours:N0} behaviours at {levels} levels", $"{Limits.RubricBehaviours / levels:N0}");

    private static string Article(string noun) => (noun[0] is 'a' or 'e' or 'i' ? "an " : "a ") + noun;

    private static Diagnostic At(YamlNode node, string what, string most) =>
        RubricFileRules.TooLarge.At(node.At, (what, most));

    private static ImmutableArray<YamlNode> Items(YamlNode? node) => node is YamlList list ? list.Items : [];
}
