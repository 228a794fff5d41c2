using Lintel.Model;

namespace Lintel.Authoring.Records;

/// <summary>The word for a status as a team writes it: in its language, and in words of its own.</summary>
internal static class StatusWord
{
    // Who writes more says more than the status.
    private const int Longest = 24;

    /// <summary>The word, in small letters.</summary>
    /// <param name="handbook">Whose records are asked for the word.</param>
    /// <param name="record">The record that is to state it; its neighbours count before the others.</param>
    /// <param name="status">The status.</param>
    /// <param name="isInFrontMatter">Whether it is to stand there: many write English there and their own language
    /// below.</param>
    public static string Of(Handbook handbook, Decision record, DecisionStatus status, bool isInFrontMatter) =>
        handbook
            .Decisions.Where(other => other.Status == status)
            .OrderByDescending(other => other.Package == record.Package)
            .SelectMany(other =>
                other.Statuses.Where(stated => stated.Status == status && stated.IsInFrontMatter == isInFrontMatter)
            )
            .Select(stated => stated.Word.Value.ToLowerInvariant())
            .Where(word =>
                word.Length is > 0 and <= Longest && word.All(letter => char.IsLetter(letter) || letter == ' ')
            )
            .CountBy(word => word)
            .OrderByDescending(count => count.Value)
            .Select(count => count.Key)
            .FirstOrDefault()
        ?? handbook.Settings.Words.Statuses.FirstOrDefault(own => own.Status == status).Word
        ?? status.Phrase();
}
