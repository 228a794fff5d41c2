using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Text;

namespace Lintel.Site.Catalogs;

/// <summary>From a record of this handbook to its place in the catalog.</summary>
internal static class CatalogEntries
{
    private const int Longest = 300;

    /// <summary>Ids carry the package in front, since two packages may both have a record 1.</summary>
    public static string IdOf(Decision decision) =>
        decision.Package.Length > 0 ? $"{decision.Package}/{decision.Id}" : decision.Id;

    /// <summary>The entry of a record.</summary>
    public static CatalogEntry FromDecision(Decision decision, DecisionGraph graph) =>
        new()
        {
            Id = IdOf(decision),
            Label = decision.Number is null ? "" : decision.Label,
            Title = decision.Name,
            Status = decision.Status,
            Standing = graph.StandingOf(decision),
            StatusText = decision.StatusText?.Value,
            Number = decision.Number?.Value,
            Date = decision.Date?.Value,
            Review = decision.Review?.Value,
            People =
            [
                .. decision.People.Select(people =>
                    (people.Role, people.Names.Select(name => name.Value).ToImmutableArray())
                ),
            ],
            Package = decision.Package,
            Tags =
            [
                .. decision
                    .Tags.Select(tag => tag.Value.Trim())
                    .Where(tag => tag.Length > 0)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            Chosen = decision.Chosen?.Value,
            Reason = decision.Reason,
            Options = [.. decision.Options.Select(option => option.Value)],
            Parts = decision.Sections.Filled,
            Summary = SummaryOf(decision),
            Source = decision.Page.Source,
            Address = decision.Page.Route.Path,
            Relations =
            [
                .. graph
                    .RelationsOf(decision)
                    .Select(related => new CatalogRelation(
                        related.Kind,
                        related.Other is { } other ? IdOf(other) : related.Elsewhere?.Id,
                        related.Written
                    )
                    {
                        IsPartial = related.IsPartial,
                    }),
            ],
            Record = decision,
        };

    // Many records open with their date and status, so what they are about is the beginning of their context.
    private static string SummaryOf(Decision decision)
    {
        var page = decision.Page;
        if (page.Metadata.Description is { } stated)
            return stated.Value;
        var label = decision.Sections.Context?.Label.Value;
        var context =
            page.Body.Passages.FirstOrDefault(passage =>
                label is not null && passage.Heading?.Text == label && passage.Text.Length > 0
            )?.Text
            ?? page.Body.Lead;
        return Excerpt.Cut(context, Longest);
    }
}
