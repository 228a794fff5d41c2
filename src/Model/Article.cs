using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>The body of a Markdown file: final HTML, and what checks, search and navigation need to know of it. No
/// syntax tree leaves the reader.</summary>
public sealed record Article
{
    /// <summary>A file without a body.</summary>
    public static readonly Article Empty = new() { Html = "" };

    /// <summary>The body as HTML without its title heading; links are relative to the page.</summary>
    public required string Html { get; init; }

    /// <summary>The level one heading that opens the file, which the page shows as its title.</summary>
    public Heading? Title { get; init; }

    /// <summary>Headings below the title, in order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Ids of headings that the page does not show, because it says elsewhere what stood under
    /// them.</summary>
    internal ImmutableArray<string> KeptAnchors { get; init; } = [];

    /// <summary>Links and images, in order.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Those of its ids that pages may name without naming the page.</summary>
    internal ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Every id that a fragment can name.</summary>
    public ImmutableHashSet<string> Anchors { get; init; } = [];

    /// <summary>Plain text under each heading, for search.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>What the page says that its terms mean.</summary>
    internal ImmutableArray<ExplainedTerm> Terms { get; init; } = [];

    /// <summary>The teaching blocks, in order.</summary>
    public ImmutableArray<LessonBlock> Blocks { get; init; } = [];

    /// <summary>What another tool would have understood, and Lintel does not, at each of its places.</summary>
    internal ImmutableArray<Located<string>> Unknown { get; init; } = [];

    /// <summary>Elements of raw HTML that are not published, at each of their places.</summary>
    internal ImmutableArray<Located<string>> LeftOut { get; init; } = [];

    /// <summary>Files whose text the article took in, below the root.</summary>
    internal ImmutableArray<string> Includes { get; init; } = [];

    /// <summary>Languages of the fenced code, each once, in lower case; the empty word stands for code that names
    /// none.</summary>
    public ImmutableArray<string> CodeLanguages { get; init; } = [];

    /// <summary>The text of the first paragraph or TL;DR: what describes the page when nothing else does.</summary>
    public string Lead { get; init; } = "";
}

/// <summary>A heading with its level (1 to 6), its plain text and the id that fragments use.</summary>
public sealed record Heading(int Level, string Text, string Id, SourceSpan At);

/// <summary>A stretch of plain text under a heading; the heading is null before the first.</summary>
public sealed record Passage(Heading? Heading, string Text);

/// <summary>A term and what a page says that it means, in plain words.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Meaning">Cut where it is long.</param>
/// <param name="IsStated">Whether it is stated to be the same; else it may be any text beside the term.</param>
internal sealed record ExplainedTerm(string Name, string Meaning, bool IsStated);
