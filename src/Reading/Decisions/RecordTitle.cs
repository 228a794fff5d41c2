using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Statuses;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>The title of a record, and the number that stands in it.</summary>
internal sealed partial record RecordTitle(Located<string>? Title, Located<string>? Number, Located<string>? StatusWord)
{
    private const int FewestBlanks = 2;
    private const int LongestPicture = 8;
    private const int LongestBold = 200;

    /// <summary>Index of the heading that is the title; -1 when the file has none.</summary>
    public static int Find(Outline outline)
    {
        if (FindOnly(outline) is { } only)
            return only;
        var first = -1;

        // Where the first section is a heading of level 1, those behind it are sections too, whatever they are called.
        var isOfOneRank = false;
        for (var index = 0; index < outline.Entries.Length; index++)
        {
            var entry = outline.Entries[index];
            if (!entry.IsHeading)
                continue;
            var opensSection = OpensSection(entry);
            if (
                !opensSection
                && IsIdentifier(entry.Line.Text)
                && outline.Entries.Skip(index + 1).FirstOrDefault(next => next.IsHeading) is { } next
                && !OpensSection(next)
            )
                continue;
            if (entry.Rank == 1 && !opensSection)
                return first is int.MaxValue && isOfOneRank ? -1 : index;
            isOfOneRank |= entry.Rank == 1;

            // A title at level 2 is a title when nothing comes before it; the second section of a record is none.
            if (first < 0)
                first = opensSection || IsFirstSection(outline, index) ? int.MaxValue : index;
        }

        return first is int.MaxValue ? -1 : first;
    }

    // "Problem to be solved" beside "Solution": the title stands in the front matter, or nowhere.
    private static bool IsFirstSection(Outline outline, int index) =>
        SectionVocabulary.FindAny(outline.Entries[index].Name) != SectionKind.None
        && outline.Entries.Skip(index + 1).FirstOrDefault(next => next.IsHeading) is { } next
        && next.Rank == outline.Entries[index].Rank
        && SectionVocabulary.FindAny(next.Name) != SectionKind.None;

    // The first heading, with all others below it, is the title even where it is called "Costs".
    private static int? FindOnly(Outline outline)
    {
        var headings = Enumerable.Range(0, outline.Entries.Length).Where(index => outline.Entries[index].IsHeading);
        var above = headings.Where(index => outline.Entries[index].Rank == 1).Take(2).ToArray();
        return
            above is [var only]
            && headings.First() == only
            && OpensSection(outline.Entries[only])
            && headings.Skip(1).Any(index => OpensSection(outline.Entries[index]))
            ? only
            : null;
    }

    /// <summary>Reads the heading, else the front matter; a heading below other lines is one of the text, and comes
    /// behind the front matter.</summary>
    public static RecordTitle Read(RecordText text)
    {
        var line = text.TitleIndex >= 0 ? text.Outline.Entries[text.TitleIndex].Line : null;
        var stated = text.Front.Texts(KnownLabels.TitleKeys).FirstOrDefault();
        var isBelow = text.TitleIndex > 0 || text.TitleIndex == 0 && text.Outline.Entries[0].Rank > 1;
        var titles = (isBelow ? [stated, line, Labelled(text)] : new[] { line, stated, Labelled(text) })
            .OfType<TextLine>()
            .Select(WithoutBadge)
            .Select(candidate => Strip(candidate, text.Name))
            .Where(title => title.Title is not null)
            .ToArray();

        // "Architecture Decision Record" is a title only where there is no better one.
        return titles.FirstOrDefault(title =>
                !IsIdentifier(title.Title!.Value) && !TitleVocabulary.Generic.Contains(title.Title.Value)
            )
            ?? Named(text, titles)
            ?? titles.FirstOrDefault()
            ?? FirstLine(text)
            ?? new(null, null, null);
    }

    // "RFC Proposal" over every record of a folder names none of them, and the file does.
    private static RecordTitle? Named(RecordText text, RecordTitle[] titles) =>
        titles is [{ Title: { } generic } first, ..]
        && TitleVocabulary.Generic.Contains(generic.Value)
        && SourcePath.WithoutNumbers(text.Name.Id) is { Length: > 0 } name
        && name != text.Name.Id
        && NameInWords.Of(name) is var better
        && !TitleVocabulary.Generic.Contains(better)
            ? first with
            {
                Title = generic.With(better),
            }
            : null;

    // What stands in the first line in bold, or as the name of a record, where no heading says what it is called.
    private static RecordTitle? FirstLine(RecordText text) =>
        text.TitleIndex < 0
        && text.Outline.Entries is [{ IsHeading: false } first, ..]
        && first.Line is { IsEmpty: false } line
        && (
            (
                first.Form is EntryForm.Bold or EntryForm.Text
                && line.BoldLength == line.Text.Length
                && !OpensSection(first)
            ) || IsCalledRecord(text, first)
        )
        && line.Text.Length < LongestBold
        && Strip(WithoutStray(line), text.Name) is { Title: not null } title
            ? title
            : null;

    // "ADR: use a queue" above the first heading, and nothing else there; "7. Use a queue" above the status.
    private static bool IsCalledRecord(RecordText text, LineEntry first) =>
        text.Outline.Entries is [_, var next, ..]
        && next.Form != first.Form
        && (
            (next.IsHeading && TitleVocabulary.OfRecord.IsMatch(WithoutStray(first.Line).Text))
            || (Counted(text, first.Line) is { } number && (number == text.Name.Number || OpensSection(next)))
        );

    // The number in front of a line, which Markdown takes for the first item of a list.
    private static string? Counted(RecordText text, TextLine line)
    {
        var number = line.At.Line;
        foreach (var written in text.File.Text.AsSpan().EnumerateLines())
            if (--number == 0)
                return Count().Match(written.ToString()) is { Success: true } count
                    ? RecordName.WithoutZeros(count.Groups["number"].Value)
                    : null;
        return null;
    }

    // "¥# ADR-7: x": a sign that slipped in front of the mark of a heading.
    private static TextLine WithoutStray(TextLine line) =>
        line.Text is [var sign, '#', ' ', _, ..] && !char.IsLetterOrDigit(sign) ? line.From(3) : line;

    // "1. Use a queue" with the picture of its status behind it.
    private static TextLine WithoutBadge(TextLine line) =>
        line.Links is [.., { Start: > 0 } last] && last.End == line.Text.Length && StatusBadge.IsOne(last.Url)
            ? line.Slice(0, last.Start)
            : line;

    private static bool OpensSection(LineEntry entry) =>
        SectionVocabulary.IsExact(entry.Name) || (KnownLabels.IsOnlyMetadata(entry.Name) && !HasStatusInFront(entry));

    // "Accepted: Fix the menus" is a title with its status, and "Accepted: 2026-01-31" is a day.
    private static bool HasStatusInFront(LineEntry entry) =>
        entry is { Rank: 1, Value.Text: var value }
        && value.TrimStart(' ', '"', '“', '„', '«', '\'', '‘', '`', '(', '[') is [var first, ..]
        && char.IsLetter(first)
        && TitleVocabulary.Status.IsMatch(entry.Line.Text);

    private static bool IsIdentifier(string text) => text.Length < 60 && Identifier().IsMatch(text);

    // "Title: x", or a heading of that name above it.
    private static TextLine? Labelled(RecordText text)
    {
        foreach (var index in text.Outline.Labels)
        {
            var entry = text.Outline.Entries[index];
            if (!KnownLabels.Title.Contains(entry.Name) || !text.IsMetadataPlace(index))
                continue;
            return entry.Value is { IsEmpty: false } value
                ? value
                : text.Outline.Content(index).FirstOrDefault(next => next.Form != EntryForm.Code)?.Line;
        }

        return null;
    }

    private static RecordTitle Strip(TextLine line, RecordName name)
    {
        Located<string>? number = null;
        Located<string>? status = null;
        var rest = WithoutQuotes(line);
        if (TitleVocabulary.Status.Match(rest.Text) is { Success: true } mark)
        {
            status = rest.Slice(
                mark.Groups["status"].Index,
                mark.Groups["status"].Index + mark.Groups["status"].Length
            ).Located;
            rest = rest.From(mark.Length);
        }

        rest = WithoutPicture(rest);
        if (FindNumber(rest.Text, name) is { } match)
        {
            var digits = match.Groups["number"];
            number = new(RecordName.WithoutZeros(digits.Value), rest.Span(digits.Index, digits.Index + digits.Length));
            rest = rest.From(match.Length);
        }
        else if (TitleVocabulary.OwnId.Match(rest.Text) is { Success: true } own && IsOwn(own.Groups["id"].Value, name))
            rest = rest.From(own.Length);
        else if (TitleVocabulary.Unnumbered.Match(rest.Text) is { Success: true } word)
            rest = rest.From(word.Length);
        else if (TitleVocabulary.OfRecord.Match(rest.Text) is { Success: true } record)
            rest = rest.From(record.Length);
        else if (OpensWith(rest.Text, name))
            rest = rest.From(rest.Text.IndexOf(' ') + 1);

        rest = WithoutAnchor(WithoutBrackets(rest));
        return new(rest.IsEmpty || Placeholder.IsTitle(rest.Text) ? null : rest.Located, number, status);
    }

    // "ADR Ship by bike" in "0004-ship-by-bike.md"; "ADR tooling", and what its name calls so too, is about records.
    private static bool OpensWith(string title, RecordName name) =>
        (name.Series ?? "ADR") is var series
        && name.Number is not null
        && title.StartsWith(series + " ", StringComparison.OrdinalIgnoreCase)
        && title.AsSpan(series.Length + 1) is [var next, ..]
        && char.IsLetter(next)
        && !char.IsLower(next)
        && !name.Id.Split('-', '_').Skip(1).Contains(series, StringComparer.OrdinalIgnoreCase)
        && !TitleVocabulary.Generic.Contains(title);

    // "📝 ADR-2: x": a picture in front of a number is decoration, and in front of words a part of them.
    private static TextLine WithoutPicture(TextLine title) =>
        title.Text is [var first, ..]
        && (char.IsSurrogate(first) || char.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol)
        && title.Text.AsSpan().IndexOf(' ') is > 0 and < LongestPicture and var end
        && title.From(end + 1) is var rest
        && TitleVocabulary.Numbered.IsMatch(rest.Text)
            ? rest
            : title;

    // "One service {#one}": the name of the heading is no part of it.
    private static TextLine WithoutAnchor(TextLine title) =>
        title.Text.EndsWith('}') && Anchor().Match(title.Text) is { Success: true, Index: > 0 and var start }
            ? title.Slice(0, start)
            : title;

    // `'ADR 7 - Queues'`: marks around all of it, and none within.
    private static TextLine WithoutQuotes(TextLine title) =>
        title.Text is [var first, _, .., var last]
        && Quotes.IndexOf(first) is >= 0 and var quote
        && quote % 2 == 0
        && Quotes[quote + 1] == last
        && title.Text.AsSpan(1, title.Text.Length - 2).IndexOfAny(first, last) < 0
            ? title.Slice(1, title.Text.Length - 1)
            : title;

    private const string Quotes = "\"\"''“”„“‘’«»「」『』";

    // MADR's blank is "[short title]"; who filled it in may have left the brackets.
    private static TextLine WithoutBrackets(TextLine title) =>
        title.Text is ['[', var first, .., ']']
        && char.IsUpper(first)
        && title.Text.AsSpan().Count(' ') >= FewestBlanks
        && title.Text.AsSpan(1).IndexOf('[') < 0
        && title.Slice(1, title.Text.Length - 1) is var inside
        && !PlaceholderVocabulary.Bracketed.Contains(inside.Text)
            ? inside
            : title;

    // A number that stands there alone counts only if the file's name has the same, for a title may well start with
    // one.
    private static Match? FindNumber(string title, RecordName name) =>
        TitleVocabulary.Numbered.Match(title) is { Success: true } numbered ? numbered
        : TitleVocabulary.NumberedBehind.Match(title) is { Success: true } behind ? behind
        : TitleVocabulary.PlainNumber.Match(title) is { Success: true } plain ? plain
        : new[] { BareNumber(), TitleVocabulary.Slug }
            .Select(pattern => pattern.Match(title))
            .FirstOrDefault(bare =>
                bare.Success && RecordName.WithoutZeros(bare.Groups["number"].Value) == name.Number
            );

    // The letters and digits that the file's name begins with too.
    private static bool IsOwn(string id, RecordName name) =>
        name
            .Id.Replace('_', '-')
            .StartsWith(id.Replace('_', '-').Replace(' ', '-'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern>
        {
            ["identifier"] = Identifier(),
            ["generic"] = PhrasePattern.OfNames(TitleVocabulary.Generic.Phrases()),
            ["statusPrefix"] = TitleVocabulary.Status,
            ["numbered"] = PhrasePattern.Create(
                $"(?<sure>{TitleVocabulary.Numbered}|{TitleVocabulary.NumberedBehind}|{TitleVocabulary.PlainNumber})"
            ),
            ["bareNumber"] = BareNumber(),
            ["ownNumber"] = TitleVocabulary.OwnId,
            ["titleWord"] = TitleVocabulary.Unnumbered,
        };

    [GeneratedRegex(
        @"^\W*([a-z]{1,12}[-_ #]*){0,2}\d[\w.-]*\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\s*\{:?\s*#[\w-]{1,80}\s*\}$", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    // "7. Use a queue"
    [GeneratedRegex(@"^\s{0,3}(?<number>\d{1,6})[.)]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    // "29 Rotate keys"
    [GeneratedRegex(@"^(?<number>\d{1,6})[-\s]+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
