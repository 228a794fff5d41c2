using System.Text.RegularExpressions;
using Lintel.Content;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;

namespace Lintel.Reading.Decisions.Names;

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
            if (!entry.IsHeading) continue;
            var opensPart = PartVocabulary.IsExact(entry.Name) || KnownLabels.IsMetadata(entry.Name);
            if (entry.Rank == 1 && !opensPart) return index;

            // A title at level 2 is a title when nothing comes before it; the second part of a record is none.
            if (first < 0) first = opensPart ? int.MaxValue : index;
        }

        return first is int.MaxValue ? -1 : first;
    }

    /// <summary>Reads the heading, else the front matter.</summary>
    public static RecordTitle Read(RecordText text)
    {
        var line = text.TitleIndex >= 0 ? text.Outline.Entries[text.TitleIndex].Line : null;
        var stated = text.Front.Texts("title", "name", "decision").FirstOrDefault();
        foreach (var candidate in new[] { line, stated }.OfType<TextLine>())
            if (Strip(candidate, text.Name) is { Title: not null } title) return title;
        return new(null, null, null);
    }

    private static RecordTitle Strip(TextLine line, RecordName name)
    {
        Located<string>? number = null;
        Located<string>? status = null;
        var rest = line;
        if (StatusPrefix().Match(rest.Text) is { Success: true } mark)
        {
            status = rest.Slice(mark.Groups["status"].Index, mark.Groups["status"].Index + mark.Groups["status"].Length).Located;
            rest = rest.From(mark.Length);
        }

        var match = Numbered().Match(rest.Text) is { Success: true } numbered ? numbered : BareNumber().Match(rest.Text);
        if (match.Success && (match.Groups["sure"].Success || string.Equals(RecordName.WithoutZeros(match.Groups["number"].Value), name.Number, StringComparison.Ordinal)))
        {
            var digits = match.Groups["number"];
            number = digits.Success ? new(RecordName.WithoutZeros(digits.Value), rest.Span(digits.Index, digits.Index + digits.Length)) : null;
            rest = rest.From(match.Length);
        }
        else if (Word().Match(rest.Text) is { Success: true } word) rest = rest.From(word.Length);

        return new(rest.IsEmpty || Placeholder.IsTitle(rest.Text) ? null : rest.Located, number, status);
    }

    // "ADR-0012: x", "[ADR 12] x", "12. x", "0002 - x", "Decision 7 – x"
    [GeneratedRegex(@"^\[?(?<sure>(?:[a-z]{1,6}[-_ ]){0,2}?(?:adr|ad|dr|tdr|edr|pdr|rfc|decision( record)?|architecture decision( record)?|architectural decision( record)?)\s*[-_#:]?\s*(?:no\.?|number)?\s*(?<number>\d{1,6})\]?\s*[-–—:.)|]*\s+|\s*#?(?<number>\d{1,6})\]?(\.(?!\d)|\s+[-–—:|]|[:)])\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    // "29 Rotate keys": a number only if the file's name has the same, for a title may well start with one.
    [GeneratedRegex(@"^(?<number>\d{1,6})[-\s]+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^(adr|architecture decision records?|architectural decision records?|decision record|technical decision record|decision)\s*(\[?\w*\]?)?\s*[:–—]\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\[(]?(?<status>proposed|proposal|draft|wip|accepted|approved|rejected|deprecated|superseded|obsolete|retired)([\])]\s*[:–—-]?|\s*[:–—])\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StatusPrefix();
}
