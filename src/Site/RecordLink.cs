using Lintel.Model;

namespace Lintel.Site;

/// <summary>A link to a record as its neighbours write it: its label, and the way to its file.</summary>
internal static class RecordLink
{
    /// <summary>The Markdown of the link, in the source file <paramref name="from"/>.</summary>
    public static string Write(string from, Decision record) =>
        $"[{record.Label}]({Escape(SourcePath.Relative(SourcePath.Folder(from), record.Page.Source))})";

    // Only what would end the link: a path stays as people read it.
    private static string Escape(string path) =>
        path.Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal);
}
