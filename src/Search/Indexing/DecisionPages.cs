using Lintel.Content;

namespace Lintel.Search.Indexing;

/// <summary>Decision records as search sees them: found by number and label, and those in force before those that are not.</summary>
internal static class DecisionPages
{
    public static SearchPage Of(Decision decision, Settings settings)
    {
        var page = SearchPages.OfDocument(decision.Page, "decision");
        var status = decision.Status.ToString().ToLowerInvariant();
        string[] tags = [.. page.Tags.Concat(decision.Tags.Select(tag => tag.Value)).Distinct(StringComparer.Ordinal)];
        return page with
        {
            Title = decision.Name,
            Label = decision.Number is null ? "" : decision.Label,
            Status = status,
            Ids = decision.Number is { Value: var number } ? [decision.Label, number] : [decision.Id],
            Tags = [.. tags, .. decision.Competencies.Select(competency => competency.Value)],
            Facets = [("status", status), .. tags.Select(tag => ("tag", tag)), .. Package(decision, settings)],
            Standing = StandingOf(decision.Status),
        };
    }

    // In a repository of several packages, each with its own folder of records, the folder above tells whose a record is.
    private static IEnumerable<(string, string)> Package(Decision decision, Settings settings)
    {
        if (settings.DecisionFolders.Length < 2) yield break;
        var folder = settings.DecisionFolders.FirstOrDefault(folder => decision.Page.Source.StartsWith(folder + "/", StringComparison.Ordinal));
        if (folder is not null) yield return ("package", folder);
    }

    private static double StandingOf(DecisionStatus status) => status switch
    {
        DecisionStatus.Superseded or DecisionStatus.Deprecated => 0.7,
        DecisionStatus.Rejected => 0.8,
        DecisionStatus.Draft => 0.9,
        _ => 1,
    };
}
