namespace Lintel.Reading.Conversion;

/// <summary>Records that are written in another markup, as the Markdown that says the same. A line stays on its line,
/// so that findings point to where the author wrote.</summary>
internal static class Conversions
{
    /// <summary>The text of a file as Markdown.</summary>
    public static string ToMarkdown(string path, string text) =>
        System.IO.Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".adoc" or ".asciidoc" => AsciiDoc.ToMarkdown(text),
            ".rst" => ReStructuredText.ToMarkdown(text),
            _ => text,
        };

    /// <summary>The lines of a text, without what ends them.</summary>
    public static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
