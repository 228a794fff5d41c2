using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>The changes that need no judgement: a back relation, a mistyped status, a date in another form. Never
/// prose.</summary>
public static class DecisionFixes
{
    /// <summary>All fixes for the records of a shelf, by file in their places' order.</summary>
    public static IEnumerable<TextEdit> Of(DecisionShelf shelf) =>
        BackRelations(shelf).Concat(shelf.Records.SelectMany(InPlace)).Distinct();

    private static IEnumerable<TextEdit> BackRelations(DecisionShelf shelf) =>
        from record in shelf.Records
        from relation in record.Relations
        where relation.Kind is RelationKind.Supersedes or RelationKind.SupersededBy
        let other = shelf.Find(record, relation)
        where other is not null && other != record
        let back = BackRelation.Of(relation.Kind)
        where !shelf.Says(other, back, record)
        let edit = BackRelation.For(other, back, record).Edit
        where edit is not null
        select edit;

    private static IEnumerable<TextEdit> InPlace(Decision record)
    {
        foreach (var stated in record.Statuses)
        {
            // Only a single mistyped word: in a longer text nobody knows which part was meant.
            if (
                stated.Status == DecisionStatus.Unknown
                && !stated.Text.Value.Trim().Contains(' ', StringComparison.Ordinal)
                && StatusChecks.Nearest(stated.Text.Value) is { } word
            )
                yield return new(
                    stated.Text.At,
                    char.IsUpper(stated.Text.Value[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word
                );
            else if (stated.Word.Value.StartsWith("superce", StringComparison.OrdinalIgnoreCase))
                yield return new(
                    stated.Word.At,
                    stated.Word.Value[..5] + (char.IsUpper(stated.Word.Value[5]) ? "S" : "s") + stated.Word.Value[6..]
                );
        }

        if (
            record is { Date: { } date, DateText: { } written }
            && !string.Equals(date.Value, written.Value, StringComparison.Ordinal)
        )
            yield return new(written.At, date.Value);
    }
}
