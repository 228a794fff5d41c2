using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Code;

namespace Lintel.Site.Governing;

/// <summary>Finds the decisions in force that say something of files: those that a comment of the file cites first,
/// then by how closely a record says which files it means.</summary>
internal static class GoverningDecisions
{
    /// <summary>The decisions, each once, the most specific first.</summary>
    /// <param name="site">The site; comments count where its handbook was read with its code.</param>
    /// <param name="paths">Files below the top of the repository, with forward slashes.</param>
    public static ImmutableArray<GoverningDecision> Find(HandbookSite site, params IEnumerable<string> paths)
    {
        var found = new Dictionary<Route, (Decision Record, List<GovernedPath> Paths)>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        foreach (var (record, governed) in On(site, path))
        {
            if (!found.TryGetValue(record.Page.Route, out var known))
                found[record.Page.Route] = known = (record, []);
            known.Paths.Add(governed);
        }

        return
        [
            .. found
                .Values.Select(pair => new GoverningDecision(
                    pair.Record,
                    DecidedSentence.Of(pair.Record),
                    [.. pair.Paths]
                ))
                .OrderByDescending(decision => decision.Paths.Any(path => path.Reference is not null))
                .ThenByDescending(decision => decision.Paths.Max(path => path.Weight))
                .ThenBy(decision => decision.Record.Page.Source, StringComparer.Ordinal),
        ];
    }

    // Each record once for each file: by the comment, else by the closest of its patterns.
    private static IEnumerable<(Decision, GovernedPath)> On(HandbookSite site, string path)
    {
        var governance = site.Governance;
        var cited = governance
            .ReferencesIn(path)
            .SelectMany(reference => governance.RecordsOf(reference).Select(record => (record, reference)))
            .Where(pair => site.Decisions.StandingOf(pair.record) == DecisionStanding.InForce)
            .DistinctBy(pair => pair.record.Page.Route)
            .ToArray();
        foreach (var (record, reference) in cited)
            yield return (record, new(path, null, reference, null));
        var matches = governance
            .InForce.Select(pattern => (pattern, weight: pattern.Glob!.Match(path)))
            .Where(pair => pair.weight is not null)
            .GroupBy(pair => pair.pattern.Record.Page.Route)
            .Select(same => same.MaxBy(pair => pair.weight));
        foreach (var (pattern, weight) in matches)
            if (!cited.Any(pair => pair.record.Page.Route == pattern.Record.Page.Route))
                yield return (pattern.Record, new(path, pattern.Written.Value, null, weight));
    }
}

/// <summary>A decision in force that governs files.</summary>
/// <param name="Record">The decision.</param>
/// <param name="Sentence">What was decided, in one sentence; empty where the record has none.</param>
/// <param name="Paths">Which of the files, in the order of their paths.</param>
internal sealed record GoverningDecision(Decision Record, string Sentence, ImmutableArray<GovernedPath> Paths)
{
    /// <summary>How people cite it; with its package where another of those has its number, and empty where it has no
    /// number.</summary>
    public string LabelAmong(ImmutableArray<GoverningDecision> others) =>
        Record.Number is null ? ""
        : Record.Package.Length > 0 && others.Count(other => other.Record.Label == Record.Label) > 1
            ? $"{Record.Label} of {Record.Package}"
        : Record.Label;
}

/// <summary>Why a decision governs a file: a pattern of the record, or a comment in the file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Pattern">The pattern as it is written; null for a comment.</param>
/// <param name="Reference">The first comment that cites the record; null for a pattern.</param>
/// <param name="Weight">How closely the pattern says so; null for a comment.</param>
internal sealed record GovernedPath(
    string Path,
    string? Pattern,
    CodeReference? Reference,
    (int Folders, int Letters)? Weight
);
