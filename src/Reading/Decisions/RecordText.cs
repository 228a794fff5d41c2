using Lintel.Reading.Decisions.Outlines;
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

    // "Date: …" behind a rule at the foot of the page.
    private readonly int footer =
        Outline.LastBreak > TitleIndex
        && Outline.Entries.Skip(Outline.LastBreak).ToArray() is { Length: > 0 and < LongestFooter } foot
        && KnownLabels.IsMetadata(foot[0].Name)
        && !foot.Any(entry => entry.IsHeading)
            ? Outline.LastBreak
            : Outline.Entries.Length;

    /// <summary>Where the file's own data may stand: before the first section, under a heading of its own, or at the
    /// foot of the page.</summary>
    public bool IsMetadataPlace(int index) =>
        index < Sections.FirstHeading || index >= footer || IsUnder(index, KnownLabels.DataHeadings.Contains);

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
