using System.Text;
using Lintel.Content;
using Lintel.Content.Changes;
using Lintel.Content.Formats;

namespace Lintel.Comparing.Formats;

/// <summary>The one comment under a pull request. The same changes give the same text, so a comment is only touched when it has something new to say.</summary>
public static class ChangesMarkdown
{
    /// <summary>The first line, by which the comment is found again.</summary>
    public const string Marker = "<!-- lintel:changes -->";

    private const int MostRows = 50;
    private const int MostProblemsBesideChanges = 20;

    /// <summary>Writes the comment; <paramref name="page"/> is the address of the page with all changes.</summary>
    public static string Write(ChangeSet changes, SiteContext context, Settings settings, Route page)
    {
        var links = new ChangeLinks(context, settings);
        var text = new StringBuilder().Append(Marker).Append('\n').Append("### ").Append(Title(changes)).Append("\n\n");
        if (changes.Base is not { } commit) return text.Append(MarkdownText.Escape(changes.Missing)).Append('\n').ToString();
        text.Append($"Compared with `{commit[..Math.Min(9, commit.Length)]}`.");
        if (links.Preview(page) is { } address) text.Append($" [Read all changes as text]({address})");
        text.Append('\n');

        var problems = Math.Min(changes.Problems.Length, Math.Max(MostProblemsBesideChanges, MostRows - changes.Changes.Length));
        AppendChanges(text, changes, links, MostRows - problems);
        AppendProblems(text, changes, problems);
        return text.ToString();
    }

    private static string Title(ChangeSet changes)
    {
        var problems = changes.Problems.Length switch { 0 => "", 1 => ", 1 new problem", var number => $", {number} new problems" };
        return changes.Base is null ? "Changes to the handbook are not known" : $"Changes to the handbook: {ReviewWords.Count(changes)}{problems}";
    }

    private static void AppendChanges(StringBuilder text, ChangeSet changes, ChangeLinks links, int rows)
    {
        if (changes.Changes.IsEmpty) return;
        text.Append("\n| What | How | Where |\n|---|---|---|\n");
        foreach (var change in changes.Changes.Take(rows)) text.Append($"| {What(change)} | {How(change)} | {Where(change, links)} |\n");
        if (changes.Changes.Length > rows) text.Append($"\n… and {changes.Changes.Length - rows} more.\n");
    }

    private static void AppendProblems(StringBuilder text, ChangeSet changes, int rows)
    {
        if (changes.Problems.IsEmpty) return;
        text.Append("\nProblems that the base does not have:\n\n| Place | Problem |\n|---|---|\n");
        foreach (var problem in changes.Problems.Take(rows))
            text.Append($"| {MarkdownText.Escape(problem.At.ToString())} | {problem.Severity} {problem.Rule}: {MarkdownText.Escape(problem.Message)} |\n");
        if (changes.Problems.Length > rows) text.Append($"\n… and {changes.Problems.Length - rows} more.\n");
    }

    private static string What(HandbookChange change) =>
        $"{ReviewWords.Of(change.Kind)} {ReviewWords.Of(change.Subject)} **{MarkdownText.Escape(change.Title)}**{(change.Status is { } status ? $" ({status})" : "")}";

    private static string How(HandbookChange change)
    {
        var renamed = change.OldSource is { } old ? [$"was {MarkdownText.Escape(old)}"] : Array.Empty<string>();
        return string.Join("; ", renamed.Concat(change.Details.Select(detail => MarkdownText.Escape(ReviewWords.Of(detail)))));
    }

    private static string Where(HandbookChange change, ChangeLinks links)
    {
        string?[] places =
        [
            links.Preview(change) is { } preview ? $"[preview]({preview})" : null,
            links.Production(change) is { } production ? $"[production]({production})" : null,
        ];
        return places.OfType<string>().Any() ? string.Join(" · ", places.OfType<string>()) : MarkdownText.Escape(change.Source);
    }
}
