using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Changes.Formats;

/// <summary>The one comment under a pull request. The same changes give the same text, so a comment is only touched
/// when it has something new to say.</summary>
internal static class ChangesMarkdown
{
    /// <summary>The first line, by which the comment is found again.</summary>
    public const string Marker = "<!-- lintel:changes -->";

    private const int MostRows = 50;
    private const int MostProblemsBesideChanges = 20;
    private const int MostGoverned = 10;

    // GitHub takes 65,536; the closing lines need some.
    private const int MostCharacters = 60_000;

    /// <summary>Writes the comment; <paramref name="page"/> is the address of the page with all changes.</summary>
    public static string Write(ChangeSet changes, SiteContext context, Settings settings, Route page) =>
        Write(ChangeReport.Create(changes, context, settings, page));

    /// <summary>Writes the comment of a report, which may have come from elsewhere.</summary>
    public static string Write(ChangeReport report)
    {
        var changes = report.Changes;
        var text = new StringBuilder().Append(Marker).Append('\n').Append("### ").Append(Title(changes)).Append("\n\n");
        if (changes.Base is not { } commit)
            return text.Append(MarkdownText.Escape(changes.Missing)).Append('\n').ToString();
        text.Append($"Compared with `{commit[..Math.Min(9, commit.Length)]}`.");
        if (report.Page is { } page)
            text.Append($" [Read all changes as text{page.Note}]({page.Url})");
        text.Append('\n');
        AppendGoverned(text, report);

        var problems = Math.Min(
            changes.Problems.Length,
            Math.Max(MostProblemsBesideChanges, MostRows - changes.Changes.Length)
        );
        AppendChanges(text, report, MostRows - problems);
        AppendProblems(text, changes.Problems, problems);
        return text.ToString();
    }

    private static string Title(ChangeSet changes)
    {
        var problems = changes.Problems.Length switch
        {
            0 => "",
            1 => ", 1 new problem",
            var number => $", {number} new problems",
        };
        return changes.Base is null
            ? "Changes to the handbook are not known"
            : $"Changes to the handbook: {ReviewWords.Count(changes)}{problems}";
    }

    private static void AppendGoverned(StringBuilder text, ChangeReport report)
    {
        if (report.Changes.Governed.IsEmpty)
            return;
        text.Append("\nYou are changing what decisions in force govern:\n\n");
        AppendRows(text, report.Changes.Governed, MostGoverned, governed => Governed(governed, report));
    }

    private static string Governed(GovernedChange governed, ChangeReport report)
    {
        var name = MarkdownText.Escape(governed.Name);
        var more = governed.Files > 1 ? $" and {governed.Files - 1:N0} more" : "";
        return $"- **{(report.LinkOf(governed) is { } link ? $"[{name}{link.Note}]({link.Url})" : name)}**"
            + (governed.IsChanged ? ", which this branch changes too" : "")
            + (governed.Sentence.Length > 0 ? $": {MarkdownText.Escape(governed.Sentence)}" : ".")
            + $" It governs {MarkdownText.Escape(governed.File)}{more}.\n";
    }

    private static void AppendChanges(StringBuilder text, ChangeReport report, int rows)
    {
        if (report.Changes.Changes.IsEmpty)
            return;
        text.Append("\n| What | How | Where |\n|---|---|---|\n");
        AppendRows(
            text,
            report.Changes.Changes,
            rows,
            change => $"| {What(change)} | {How(change)} | {Where(change, report)} |\n"
        );
    }

    private static void AppendProblems(StringBuilder text, ImmutableArray<ChangeProblem> problems, int rows)
    {
        if (problems.IsEmpty)
            return;
        text.Append("\nProblems that the base does not have:\n\n| Place | Problem |\n|---|---|\n");
        AppendRows(
            text,
            problems,
            rows,
            problem =>
                $"| {MarkdownText.Escape(problem.At.ToString())} | {problem.Severity} {problem.Rule}: "
                + $"{MarkdownText.Escape(problem.Message)} |\n"
        );
    }

    // A row is written whole or not at all: half of one could format what follows.
    private static void AppendRows<T>(StringBuilder text, ImmutableArray<T> items, int most, Func<T, string> row)
    {
        var written = 0;
        foreach (
            var line in items.Take(most).Select(row).TakeWhile(line => text.Length + line.Length <= MostCharacters)
        )
        {
            text.Append(line);
            written++;
        }

        if (items.Length > written)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {items.Length - written} more.\n");
    }

    private static string What(HandbookChange change) =>
        $"{ReviewWords.Of(change.Kind)} {ReviewWords.Of(change.Subject)} "
        + $"**{MarkdownText.Escape(change.Title)}**{(change.Status is { } status ? $" ({status})" : "")}"
        + (change.Team is { } team ? $" of {MarkdownText.Escape(team)}" : "");

    private static string How(HandbookChange change)
    {
        var renamed = change.OldSource is { } old ? [$"was {MarkdownText.Escape(old)}"] : Array.Empty<string>();
        return string.Join(
            "; ",
            renamed.Concat(change.Details.Select(detail => MarkdownText.Escape(ReviewWords.Of(detail))))
        );
    }

    private static string Where(HandbookChange change, ChangeReport report)
    {
        var (preview, production) = report.LinksOf(change);
        string?[] places =
        [
            preview is null ? null : $"[preview{preview.Note}]({preview.Url})",
            production is null ? null : $"[production{production.Note}]({production.Url})",
        ];
        return places.OfType<string>().Any()
            ? string.Join(" · ", places.OfType<string>())
            : MarkdownText.Escape(change.Source);
    }
}
