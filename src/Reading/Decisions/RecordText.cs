using System.Collections.Immutable;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Relations;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;

namespace Lintel.Reading.Decisions;

/// <summary>A file as the concerns read it: name, front matter, outline, and where its sections are.</summary>
internal sealed record RecordText(
    SourceFile File,
    RecordName Name,
    FrontMatterValues Front,
    Outline Outline,
    int TitleIndex,
    SectionMap Sections,
    SyntaxSpan Places,
    OwnNames Words
)
{
    private const int LongestFooter = 12;

    /// <summary>The language that its headings are written in.</summary>
    public string Language { get; } = RecordLanguage.Find(Outline.Entries);

    private readonly HashSet<int> footers = [.. Outline.Breaks.SelectMany(start => Footer(Outline.Entries, start))];

    /// <summary>Whether the file's own data may stand there: before the first section, under a heading of its own, or
    /// behind a rule across the page.</summary>
    public bool IsMetadataPlace(int index) =>
        index < Sections.FirstHeading || IsFooter(index) || IsUnder(index, KnownLabels.DataHeadings.Contains);

    /// <summary>Whether a line of the file's own data stands behind a rule across the page.</summary>
    public bool IsFooter(int index) => footers.Contains(index);

    // "Date: …" behind a rule at the foot of the page; in front of more text, where nothing but such lines stands.
    private static IEnumerable<int> Footer(ImmutableArray<LineEntry> entries, int start)
    {
        var lines = entries.Skip(start).TakeWhile(entry => !entry.IsHeading).Take(LongestFooter).ToArray();
        var data = lines.TakeWhile(IsData).Count();
        var isLast = start + lines.Length == entries.Length && lines.Length < LongestFooter;
        return Enumerable.Range(
            start,
            isLast && data > 0 ? lines.Length
                : data > 1 && data < LongestFooter ? data
                : 0
        );
    }

    private static bool IsData(LineEntry entry) =>
        KnownLabels.IsMetadata(entry.Name)
        || (
            entry.Label is null
                ? entry.Form == EntryForm.Text && RelationVocabulary.IsSaidOfRecord(entry.Line.Text)
                : RelationVocabulary.FindLabel(entry.Name) is not null
        );

    /// <summary>Whether a heading speaks of the whole record, and not of another chapter that it stands
    /// under.</summary>
    public bool IsOfRecord(int index) =>
        Outline
            .Above(index)
            .All(heading =>
                heading <= TitleIndex
                || Outline.Entries[heading] is { Rank: 1 }
                || SectionVocabulary.Frames.Contains(Outline.Entries[heading].Name)
                || KnownLabels.DataHeadings.Contains(Outline.Entries[heading].Name)
            );

    /// <summary>Whether a line stands under a heading of such a name, and in none of the four sections.</summary>
    public bool IsUnder(int index, Func<string, bool> isMatch) =>
        !Sections.IsInside(index)
        && Outline.Above(index).Any(heading => heading != TitleIndex && isMatch(Outline.Entries[heading].Name));
}
