using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>
/// A teaching block of a page, as far as checks and other pages need to know it. A block of your own has a record of
/// your own, derived from this one, which your rules find in <see cref="Article.Blocks"/>.
/// </summary>
/// <param name="At">Its place in the file.</param>
public abstract record LessonBlock(SourceSpan At)
{
    /// <summary>The points to take home.</summary>
    public sealed record Tldr(SourceSpan At, string Text) : LessonBlock(At);

    /// <summary>Two panels; a missing side is null.</summary>
    public sealed record Compare(SourceSpan At, string? Before, string? After) : LessonBlock(At);

    /// <summary>A question with choices.</summary>
    public sealed record QuickCheck(SourceSpan At, ImmutableArray<Choice> Choices, bool HasExplanation)
        : LessonBlock(At);

    /// <summary>A list of things to do.</summary>
    public sealed record DoNext(SourceSpan At, int Items) : LessonBlock(At);

    /// <summary>A two-column table to work through.</summary>
    public sealed record Worksheet(SourceSpan At, int Rows, int Columns) : LessonBlock(At);

    /// <summary>Panels side by side, of which one is read at a time.</summary>
    public sealed record Tabs(SourceSpan At, int Count) : LessonBlock(At);

    /// <summary>One of the panels; a missing title is null.</summary>
    public sealed record Tab(SourceSpan At, string? Title) : LessonBlock(At);

    /// <summary>A container whose name nobody knows, and the names that are known.</summary>
    public sealed record Unknown(SourceSpan At, string Name, string? Nearest, ImmutableArray<string> Known)
        : LessonBlock(At);
}

/// <summary>One answer of a quick check.</summary>
public sealed record Choice(SourceSpan At, string Text, bool IsRight);
