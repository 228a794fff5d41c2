using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;

namespace Lintel.Reading.Decisions;

/// <summary>The title of a record, and the number that stands in it.</summary>
internal sealed partial record RecordTitle(Located<string>? Title, Located<string>? Number, Located<string>? StatusWord)
{
    /// <summary>Index of the heading that is the title; -1 when the file has none.</summary>
    public static int Find(Outline outline)
    {
        var first = -1;
        for (var index = 0; index < outline.Entries.Length; index++)
        {
            var entry = outline.Entries[index];
            if (!entry.IsHeading)
                continue;
            var opensPart = OpensPart(entry);
            if (
                !opensPart
                && IsIdentifier(entry.Line.Text)
                && outline.Entries.Skip(index + 1).FirstOrDefault(next => next.IsHeading) is { } next
                && !OpensPart(next)
            )
                continue;
            if (entry.Rank == 1 && !opensPart)
                return index;

            // A title at level 2 is a title when nothing comes before it; the second part of a record is none.
            if (first < 0)
                first = opensPart ? int.MaxValue : index;
        }

        return first is int.MaxValue ? -1 : first;
    }

    /// <summary>Reads the heading, else the front matter.</summary>
    public static RecordTitle Read(RecordText text)
    {
        var line = text.TitleIndex >= 0 ? text.Outline.Entries[text.TitleIndex].Line : null;
        var stated = text.Front.Texts("title", "name", "decision").FirstOrDefault();
        var titles = new[] { line, stated, Labelled(text) }
            .OfType<TextLine>()
            .Select(candidate => Strip(candidate, text.Name))
            .Where(title => title.Title is not null)
            .ToArray();

        // "Architecture Decision Record" is a title only where there is no better one.
        return titles.FirstOrDefault(title =>
                !IsIdentifier(title.Title!.Value) && !Generic().IsMatch(title.Title.Value)
            )
            ?? titles.FirstOrDefault()
            ?? new(null, null, null);
    }

    private static bool OpensPart(LineEntry entry) =>
        SectionVocabulary.IsExact(entry.Name) || KnownLabels.IsMetadata(entry.Name);

    private static bool IsIdentifier(string text) => text.Length < 60 && Identifier().IsMatch(text);

    // "Title: x", or a heading of that name above it.
    private static TextLine? Labelled(RecordText text)
    {
        foreach (var index in text.Outline.Labels)
        {
            var entry = text.Outline.Entries[index];
            if (!string.Equals(entry.Name, "title", StringComparison.Ordinal) || !text.IsMetadataPlace(index))
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
        var rest = line;
        if (StatusPrefix().Match(rest.Text) is { Success: true } mark)
        {
            status = rest.Slice(
                mark.Groups["status"].Index,
                mark.Groups["status"].Index + mark.Groups["status"].Length
            ).Located;
            rest = rest.From(mark.Length);
        }

        var match = Numbered().Match(rest.Text) is { Success: true } numbered
            ? numbered
            : BareNumber().Match(rest.Text);
        if (
            match.Success
            && (
                match.Groups["sure"].Success
                || string.Equals(
                    RecordName.WithoutZeros(match.Groups["number"].Value),
                    name.Number,
                    StringComparison.Ordinal
                )
            )
        )
        {
            var digits = match.Groups["number"];
            number = digits.Success
                ? new(RecordName.WithoutZeros(digits.Value), rest.Span(digits.Index, digits.Index + digits.Length))
                : null;
            rest = rest.From(match.Length);
        }
        else if (Own().Match(rest.Text) is { Success: true } own && IsOwn(own.Groups["id"].Value, name))
            rest = rest.From(own.Length);
        else if (Word().Match(rest.Text) is { Success: true } word)
            rest = rest.From(word.Length);

        return new(rest.IsEmpty || Placeholder.IsTitle(rest.Text) ? null : rest.Located, number, status);
    }

    // The letters and digits that the file's name begins with too.
    private static bool IsOwn(string id, RecordName name) =>
        name
            .Id.Replace('_', '-')
            .StartsWith(id.Replace('_', '-').Replace(' ', '-'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, Regex> Patterns =>
        new Dictionary<string, Regex>
        {
            ["identifier"] = Identifier(),
            ["generic"] = Generic(),
            ["statusPrefix"] = StatusPrefix(),
            ["numbered"] = Numbered(),
            ["bareNumber"] = BareNumber(),
            ["ownNumber"] = Own(),
            ["titleWord"] = Word(),
        };

    [GeneratedRegex(
        @"^\W*([a-z]{1,12}[-_ #]*){0,2}\d[\w.-]*\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"^(the )?((architectur(e|al) |technical |design )?decision( record)?|adr)( \(adr\))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Generic();

    // "API-008: x", "ADR0014V02 — x", "BE-008 x", "ADR 2026-01-31 — x"
    [GeneratedRegex(
        @"^\[?((adr|dr)[-_ ])?(?<id>(19|20)\d\d-\d\d-\d\d|[a-z]{1,10}[-_ ]?\d{1,6}[\w.]{0,12}?)\]?(\s*[-–—:.|])?\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Own();

    // "ADR-0012: x", "[ADR 12] x", "12. x", "0002 - x", "Decision 7 – x"
    [GeneratedRegex(
        @"^\[?(?<sure>(?:[a-z]{1,6}[-_ ]){0,2}?(?:adr|ad|dr|tdr|edr|pdr|rfc|decision( record)?|architecture decision( record)?|architectural decision( record)?)\s*[-_#:]?\s*(?:no\.?|number)?\s*(?<number>\d{1,6})\]?\s*[-–—:.)|]*\s+|\s*#?(?<number>\d{1,6})\]?(\.(?!\d)|\s+[-–—:|]|[:)])\s*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbered();

    // "29 Rotate keys": a number only if the file's name has the same, for a title may well start with one.
    [GeneratedRegex(@"^(?<number>\d{1,6})[-\s]+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(
        @"^(adr|architecture decision records?|architectural decision records?|decision record|technical decision record|decision)\s*(\[?\w*\]?)?\s*[:–—]\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^[\[(]?(?<status>proposed|proposal|draft|wip|accepted|approved|rejected|deprecated|superseded|obsolete|retired)([\])]\s*[:–—-]?|\s*[:–—])\s*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex StatusPrefix();
}
