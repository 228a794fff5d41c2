using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Text;

namespace Lintel.Rules.Links;

/// <summary>The line that makes a lost address lead somewhere again, and the file that it goes into.</summary>
internal static class PermalinkRemedy
{
    private const string Tombstone = "retired: {reason: …, moved_to: …}";

    public static string Propose(Permalink link, Handbook handbook)
    {
        var rubric = handbook.Rubrics.FirstOrDefault(rubric =>
            link.Route.Path.StartsWith(rubric.Route.Path, StringComparison.Ordinal)
        );
        if (link.Fingerprint is not null)
            return "Restore the snapshot from the repository's history: a published version cannot be taken back.";
        if (rubric is not null)
            return OfRubric(link, rubric);
        return link.Fragment is { } anchor
            ? $"Give the heading that took its place '{{#{anchor}}}', or add 'RedirectFrom: \"#{anchor}\"' to the "
                + "front matter of the page. Was it never published, delete the line."
            : $"Add 'RedirectFrom: {UrlPath.Escape(link.Route.Path)}' to the page that took its place, or bring the "
                + $"file back with '{Tombstone}' in its front matter. Was it never published, delete the line.";
    }

    private static string OfRubric(Permalink link, Rubric rubric)
    {
        var below = link.Route.Path[rubric.Route.Path.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (place, id) = (below, link.Fragment) switch
        {
            ([var competency, var level], { } behaviour) => (
                $"the behaviours of '{competency}' at '{level}'",
                behaviour
            ),
            ([var competency, var level], null) => ($"the cells of '{competency}'", level),
            ([var step], _) when step.Split("-to-") is [var from, var to] => (
                "the levels",
                rubric.LevelOf(from) is null ? from : to
            ),
            ([var one, ..], _) => ("the competencies, or the levels if it was one", one),
            _ => ("the rubric", ""),
        };
        var line = place.StartsWith("the cells", StringComparison.Ordinal)
            ? $"{id}: {{{Tombstone}}}"
            : $"- {{id: {id}, {Tombstone}}}";
        return $"Bring it back, or leave a tombstone in {rubric.Source} under {place}: '{line}'.";
    }
}
