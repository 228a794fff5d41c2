using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>Every superseded record leads to the one in force: no circles, no dead ends.</summary>
internal sealed class SuccessionRules : ISiteCheck
{
    /// <summary>Records that supersede each other in a circle; the detail lists them.</summary>
    public static readonly Rule<IReadOnlyList<string>> Loop = new(
        "ADR012",
        Severity.Error,
        "Supersession in a circle",
        labels =>
            labels.Count == 1
                ? new($"{labels[0]} supersedes itself.", "Name the record that it really replaces, or remove the line.")
                : new(
                    $"These records supersede each other in a circle: {string.Join(", ", labels)}.",
                    "Remove the line that points from an older record to a newer one."
                )
    )
    {
        Why = "In a circle no record is in force, so nobody can say which decision holds.",
        Wrong = "0003: Supersedes ADR-7\n0007: Supersedes ADR-3",
        Right = "0003: Superseded by ADR-7\n0007: Supersedes ADR-3",
        MayBeOverridden = true,
    };

    /// <summary>A superseded record that does not say by what; the line is the one to add.</summary>
    public static readonly Rule<string> NoSuccessor = new(
        "ADR013",
        Severity.Warning,
        "Superseded without a successor",
        line =>
            new(
                "This record is superseded, but does not say by which one.",
                $"Add the line '{line}', or call it deprecated if nothing took its place."
            )
    )
    {
        Why = "The one question that a superseded record must answer is where to read on.",
        Wrong = "## Status\n\nSuperseded",
        Right = "## Status\n\nSuperseded by [ADR-7](0007-use-a-queue.md)",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Loop, NoSuccessor];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        Circles(input.Site.Index).Concat(input.Handbook.Decisions.SelectMany(DeadEnds));

    private static IEnumerable<Diagnostic> DeadEnds(Decision record)
    {
        if (
            record.Status != DecisionStatus.Superseded
            || record.Relations.Any(relation => relation.Kind is RelationKind.SupersededBy or RelationKind.DeprecatedBy)
        )
            yield break;
        var line =
            record.Layout.FrontMatterEnd is not null && record.Layout.StatusEnd is null
                ? "superseded-by: \"12\""
                : record.Layout.Relate(RelationKind.SupersededBy, $"[{record.Series}-12](0012-title.md)");
        yield return NoSuccessor.At(record.StatusText?.At ?? record.TitleSpan, line);
    }

    private static IEnumerable<Diagnostic> Circles(DecisionIndex index)
    {
        var edges = index
            .Records.SelectMany(record =>
                record
                    .Relations.Where(relation => relation.Kind is RelationKind.Supersedes or RelationKind.SupersededBy)
                    .Select(relation => (Relation: relation, From: record, To: index.Find(record, relation)))
                    .Where(edge => edge.To is not null)
                    .Select(edge =>
                        edge.Relation.Kind == RelationKind.Supersedes
                            ? (edge.Relation, New: edge.From, Old: edge.To!)
                            : (edge.Relation, New: edge.To!, Old: edge.From)
                    )
            )
            .ToArray();
        var next = edges.ToLookup<(Relation, Decision New, Decision Old), Decision, Decision>(
            edge => edge.New,
            edge => edge.Old,
            ReferenceEqualityComparer.Instance
        );
        var told = new HashSet<Decision>(ReferenceEqualityComparer.Instance);
        foreach (var (relation, newer, older) in edges)
        {
            if (told.Contains(newer) || Path(next, older, newer) is not { } circle)
                continue;
            told.UnionWith(circle);
            yield return Loop.At(
                relation.Target.At,
                [.. circle.OrderBy(record => record.Page.Source, StringComparer.Ordinal).Select(record => record.Label)]
            );
        }
    }

    // Breadth first: the shortest way from the older record back to the newer one.
    private static IReadOnlyCollection<Decision>? Path(ILookup<Decision, Decision> next, Decision from, Decision to)
    {
        var cameFrom = new Dictionary<Decision, Decision>(ReferenceEqualityComparer.Instance) { [from] = from };
        var queue = new Queue<Decision>([from]);
        while (queue.TryDequeue(out var record))
        {
            if (record == to)
            {
                var path = new List<Decision> { record };
                for (; record != from; path.Add(record))
                    record = cameFrom[record];
                return path;
            }

            foreach (var older in next[record])
                if (cameFrom.TryAdd(older, record))
                    queue.Enqueue(older);
        }

        return null;
    }
}
