using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools;

/// <summary>adr-tools: the file <c>.adr-dir</c> holds the folder of the records.</summary>
internal static class AdrTools
{
    /// <summary>Name of the file.</summary>
    public const string FileName = ".adr-dir";

    /// <summary>The folder that such a file names, below the root; null when it names none.</summary>
    public static string? FolderOf(IFolder root, string path) =>
        root.HasFile(path)
        && SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
        && SourcePath.Resolve(path, text.Trim().TrimStart('/'))?.TrimEnd('/') is { Length: > 0 } folder
            ? folder
            : null;
}
