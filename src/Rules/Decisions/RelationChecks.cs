using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules.Decisions;

/// <summary>Relations lead to records, and supersession is said on both sides.</summary>
internal static class RelationChecks
{
    public static IEnumerable<Diagnostic> Run(DecisionShelf shelf) =>
        shelf.Records.SelectMany(record => record.Relations.SelectMany(relation => Check(shelf, record, relation)));

    private static IEnumerable<Diagnostic> Check(DecisionShelf shelf, Decision record, Relation relation)
    {
        var isSupersession = relation.Kind is RelationKind.Supersedes or RelationKind.SupersededBy;
        if (shelf.Find(record, relation) is not { } other)
        {
            if (IsMissing(shelf, relation, isSupersession))
                yield return DecisionRelationRules.MissingRecord.At(
                    relation.Target.At,
                    (relation.Written, Nearest(shelf, relation), Known(shelf, record))
                );
            yield break;
        }

        if (
            relation.Kind == RelationKind.Supersedes
            && record.Status is DecisionStatus.Proposed or DecisionStatus.Draft
            && relation.Kind == RelationKind.Supersedes
        )
            yield return DecisionRelationRules.EarlySupersession.At(
                relation.Target.At,
                (record.Status.ToString().ToLowerInvariant(), other.Label)
            );

        if (
            isSupersession
            && other != record
            && BackRelation.Of(relation.Kind) is var back
            && !shelf.Says(other, back, record)
        )
        {
            var line = BackRelation.For(other, back, record);
            yield return DecisionRelationRules.OneWay.At(
                relation.Target.At,
                (
                    relation.Kind == RelationKind.Supersedes ? "supersedes" : "is superseded by",
                    other.Label,
                    other.Page.Source,
                    line.Text,
                    line.Where
                )
            );
        }
    }

    // A link to a guide or a page elsewhere is the link check's business; a number, or a successor, must be a record.
    private static bool IsMissing(DecisionShelf shelf, Relation relation, bool isSupersession)
    {
        var target = relation.Target.Value;
        if (target.Contains("://", StringComparison.Ordinal) || shelf.Ids.Contains(target))
            return false;
        return target.All(char.IsAsciiDigit) || (isSupersession && !target.Contains(' ', StringComparison.Ordinal));
    }

    private static string? Nearest(DecisionShelf shelf, Relation relation) =>
        relation.Target.Value.All(char.IsAsciiDigit)
            ? null
            : NearestName.Of(relation.Target.Value, shelf.Records.Select(record => record.Id));

    private static string Known(DecisionShelf shelf, Decision record)
    {
        var labels = shelf
            .Records.Where(other =>
                other != record
                && string.Equals(
                    SourcePath.Folder(other.Page.Source),
                    SourcePath.Folder(record.Page.Source),
                    StringComparison.Ordinal
                )
            )
            .Select(other => other.Label)
            .ToArray();
        return labels.Length switch
        {
            0 => "Correct the reference, or add the record.",
            1 => $"The only other record here is {labels[0]}.",
            _ => $"Records here go from {labels[0]} to {labels[^1]}.",
        };
    }
}
