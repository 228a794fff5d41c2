using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Rubrics;

/// <summary>
/// How large a rubric may be. Each level is compared with each other, each cell has a page, and each of these pages
/// lists all levels and competencies, so a file of a few kilobytes could make a site of gigabytes.
/// </summary>
internal static class RubricLimits
{
    /// <summary>Most levels: three tracks of eight.</summary>
    public const int MostLevels = 24;

    /// <summary>Most competencies.</summary>
    public const int MostCompetencies = 200;

    /// <summary>Most cells.</summary>
    public const int MostCells = 2_400;

    /// <summary>
    /// Most behaviours, counted once for each level, for a behaviour is shown on a page for each level.
    /// </summary>
    public const int MostShown = 48_000;

    /// <summary>Most tombstones.</summary>
    public const int MostRetired = 2_000;

    /// <summary>Most letters of an id, a title or what else every page of the rubric repeats.</summary>
    public const int LongestName = 200;

    /// <summary>Most rubrics that stand in a row of those that inherit.</summary>
    public const int LongestLine = 8;

    /// <summary>Most published versions.</summary>
    public const int MostVersions = 100;

    /// <summary>Most pages of all published versions of a rubric together.</summary>
    public const int MostVersionPages = 20_000;

    private static readonly string[] Repeated = ["id", "title", "version", "effective", "track", "scope", "area"];

    /// <summary>What of a rubric's YAML goes beyond a limit; null where nothing does.</summary>
    public static Diagnostic? Judge(YamlMap map)
    {
        var levels = Items(map["levels"]);
        var competencies = Items(map["competencies"]);
        if (levels.Length > MostLevels)
            return At(levels[MostLevels], $"{levels.Length} levels", $"{MostLevels}");
        if (competencies.Length > MostCompetencies)
            return At(competencies[MostCompetencies], $"{competencies.Length} competencies", $"{MostCompetencies}");
        foreach (var item in levels.Concat(competencies).OfType<YamlMap>().Prepend(map))
        foreach (var key in Repeated)
            if (item[key] is YamlScalar { Value.Length: > LongestName } name)
                return At(name, $"{Article(key)} of {name.Value.Length:N0} letters", $"{LongestName}");
        var (cells, behaviours) = (0, 0);
        foreach (var cell in competencies.OfType<YamlMap>().SelectMany(Cells))
        {
            if (++cells > MostCells)
                return At(cell.Key, $"more than {MostCells:N0} cells", $"{MostCells:N0}");
            behaviours += Items((cell.Value as YamlMap)?["behaviours"]).Length;
            if (behaviours * levels.Length > MostShown)
                return RubricFileRules.TooLarge.At(cell.Key.At, Shown(behaviours, levels.Length));
        }

        return null;
    }

    /// <summary>What of a rubric with all that it inherits goes beyond a limit, told where it inherits.</summary>
    public static Diagnostic? Judge(Rubric rubric)
    {
        if (rubric.Inherits is not { } inherits)
            return null;
        var cells = rubric.Competencies.Sum(competency => competency.Cells.Length);
        var behaviours = rubric.Competencies.Sum(competency => competency.Cells.Sum(cell => cell.Behaviours.Length));
        (string What, string Most)? excess =
            rubric.Levels.Length > MostLevels ? ($"{rubric.Levels.Length} levels", $"{MostLevels}")
            : rubric.Competencies.Length > MostCompetencies
                ? ($"{rubric.Competencies.Length} competencies", $"{MostCompetencies}")
            : cells > MostCells ? ($"{cells:N0} cells", $"{MostCells:N0}")
            : behaviours * rubric.Levels.Length > MostShown ? Shown(behaviours, rubric.Levels.Length)
            : rubric.Retired.Length > MostRetired ? ($"{rubric.Retired.Length:N0} tombstones", $"{MostRetired:N0}")
            : null;
        return excess is { } found
            ? RubricFileRules.TooLarge.At(inherits.At, ($"{found.What}, with those that it inherits", found.Most))
            : null;
    }

    /// <summary>The versions that are within the limits, the newest first; the first beyond them is told.</summary>
    public static ImmutableArray<Rubric> Versions(IEnumerable<Rubric> versions, DiagnosticBag bag)
    {
        var within = ImmutableArray.CreateBuilder<Rubric>();
        var pages = 0;
        foreach (var version in versions)
        {
            pages += version.Levels.Length * (version.Levels.Length + 1) / 2;
            pages += version.Competencies.Sum(competency => 1 + competency.Cells.Length);
            if (within.Count < MostVersions && pages <= MostVersionPages)
            {
                within.Add(version);
                continue;
            }

            var excess =
                within.Count == MostVersions
                    ? ($"more than {MostVersions} published versions", $"{MostVersions}")
                    : ($"published versions of {pages:N0} pages", $"{MostVersionPages:N0}");
            bag.Add(RubricFileRules.TooLarge.At(SourceSpan.StartOf(version.Source), excess));
            break;
        }

        return within.ToImmutable();
    }

    private static IEnumerable<KeyValuePair<YamlScalar, YamlNode>> Cells(YamlMap competency) =>
        competency["cells"] is YamlMap cells ? cells.Entries : [];

    private static (string What, string Most) Shown(int behaviours, int levels) =>
        ($"{behaviours:N0} behaviours at {levels} levels", $"{MostShown / levels:N0}");

    private static string Article(string noun) => (noun[0] is 'a' or 'e' or 'i' ? "an " : "a ") + noun;

    private static Diagnostic At(YamlNode node, string what, string most) =>
        RubricFileRules.TooLarge.At(node.At, (what, most));

    private static ImmutableArray<YamlNode> Items(YamlNode? node) => node is YamlList list ? list.Items : [];
}
