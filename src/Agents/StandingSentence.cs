using Lintel.Model;
using Lintel.Site;

namespace Lintel.Agents;

/// <summary>What a page is worth, in words that quote nobody.</summary>
internal static class StandingSentence
{
    /// <summary>The sentence about the page at an address.</summary>
    public static string Of(HandbookSite site, Route route) =>
        site.Handbook.Decisions.FirstOrDefault(record => record.Page.Route == route) is { } record ? Of(site, record)
        : site.Handbook.Documents.Any(page => page.Route == route && page.Metadata.Retired is not null)
            ? "This page is retired: what it says holds no more."
        : "This is a page of the handbook, and no decision.";

    /// <summary>The sentence about a decision.</summary>
    public static string Of(HandbookSite site, Decision record) =>
        site.Decisions.StandingOf(record) switch
        {
            DecisionStanding.InForce => "This decision is in force.",
            DecisionStanding.Open => "This decision is not made yet: it is proposed, and binds nobody.",
            DecisionStanding.Replaced => "This decision was replaced: follow the one that took its place.",
            DecisionStanding.Retired when record.Status == DecisionStatus.Rejected =>
                "This was decided against, and does not hold.",
            DecisionStanding.Retired => "This decision is retired: it holds no more, and nothing took its place.",
            _ => "This record does not say where it stands: nobody knows whether it holds.",
        };
}
