using Lintel.Disk;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools;

/// <summary>docsify: a page <c>index.html</c> that draws the Markdown beside it.</summary>
internal static class Docsify
{
    private const string FileName = "index.html";
    private static readonly string[] Places = ["", "docs/"];

    /// <summary>The folder of its pages, below the root; null where there is no such site.</summary>
    public static string? Folder(IFolder root) =>
        Places.FirstOrDefault(place =>
            root.HasFile(place + FileName)
            && SourceFileReader.ReadText(root, place + FileName, new()) is { } text
            && text.Contains("docsify", StringComparison.Ordinal)
        )
            is { } found
            ? found.TrimEnd('/')
            : null;
}
