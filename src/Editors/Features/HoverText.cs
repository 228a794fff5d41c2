using Lintel.Editors.Places;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Site.Governing;
using Lintel.Text.Formats;

namespace Lintel.Editors.Features;

/// <summary>What an editor shows of what a place leads to: its title, where it stands, and what it says in a
/// sentence.</summary>
internal static class HoverText
{
    /// <summary>The text; null where nothing leads anywhere.</summary>
    public static Hover? Find(Workspace workspace, PositionParams asked)
    {
        if (
            workspace.PathOf(asked.TextDocument.Uri) is not { } path
            || PlaceFinder.Find(workspace, path, asked.Position) is not { } place
            || workspace.Index.TitleOf(place.Target) is not { } title
        )
            return null;
        string?[] lines = [$"**{MarkdownText.Plain(title)}**", .. Lines(workspace, place.Target)];
        return new(new(string.Join("\n\n", lines.Where(line => line?.Length > 0))), Workspace.RangeOf(place.At));
    }

    private static IEnumerable<string?> Lines(Workspace workspace, PlaceTarget target)
    {
        var (site, index) = (workspace.Site, workspace.Index);
        if (index.RecordOf(target.Route) is { } record)
        {
            var instead = site.Decisions.InForceInsteadOf(record);
            yield return Phrase(site.Decisions.StandingOf(record), record.Status)
                + (record.Date is { } date ? $", {MarkdownText.Plain(date.Value)}" : "")
                + (instead is null ? "" : $"; now {MarkdownText.Plain(instead.LabelledName)}");
            yield return MarkdownText.Plain(
                DecidedSentence.Of(record) is { Length: > 0 } sentence ? sentence : record.Page.Description
            );
            yield break;
        }

        if (index.DocumentOf(target.Route) is not { } page)
            yield break;
        if (SiteIndex.HeadingOf(page, target.Fragment) is { } heading && heading != page.Body.Title)
            yield return $"§ {MarkdownText.Plain(heading.Text)}";
        yield return MarkdownText.Plain(page.Description);
    }

    private static string Phrase(DecisionStanding standing, DecisionStatus status) =>
        standing switch
        {
            DecisionStanding.InForce => "In force",
            DecisionStanding.Replaced => "Replaced",
            DecisionStanding.Open => "Not decided yet",
            DecisionStanding.Retired => status == DecisionStatus.Rejected ? "Decided against" : "Retired",
            _ => "No status",
        };
}
