using DiffPlex.Renderer;

namespace Lintel.Text.Differences;

/// <summary>A change of a file as <c>diff -u</c> and <c>git apply</c> know it, with three lines around it.</summary>
internal static class UnifiedDiff
{
    /// <summary>Writes the change; lines end with a line feed.</summary>
    public static string Write(string path, string before, string after) =>
        UnidiffRenderer
            .GenerateUnidiff(before, after, $"a/{path}", $"b/{path}", ignoreWhitespace: false)
            .ReplaceLineEndings("\n");
}
