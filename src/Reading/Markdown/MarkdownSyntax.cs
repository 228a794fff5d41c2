using Lintel.Diagnostics;
using Lintel.Reading.Files;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>
/// The Markdown that Lintel reads: CommonMark with GitHub's tables, task lists, footnotes, alerts and strikethrough, containers (<c>:::</c>)
/// and front matter. Generic attributes are left out: they would swallow <c>/users/{id}</c> and let <c>onclick</c> through.
/// </summary>
internal static class MarkdownSyntax
{
    /// <summary>Parser and renderer set-up; immutable, shared by all threads.</summary>
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UseAlertBlocks()
        .UseCustomContainers()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UsePipeTables()
        .UseTaskLists()
        .UseAutoLinks()
        .Build();

    /// <summary>Parses a file, front matter included, so that positions are those of the file; null when it nests too deeply, which is reported.</summary>
    public static MarkdownDocument? Parse(SourceFile file, DiagnosticBag bag)
    {
        try
        {
            if (HasRunawayLine(file.Text)) throw new ArgumentException("A line opens links without end.", nameof(file));
            return Markdig.Markdown.Parse(file.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            bag.Add(SourceRules.TooDeep.At(file.Start, file.Path));
            return null;
        }
    }

    // Markdig reads the rest of the line for every link that opens and does not close: ten thousand of them take minutes.
    private static bool HasRunawayLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Length > 4 * MostUnclosed && line.Count("](") - line.Count(')') > MostUnclosed) return true;
        return false;
    }

    private const int MostUnclosed = 500;
}
