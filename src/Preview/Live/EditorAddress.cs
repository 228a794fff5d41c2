using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Preview.Live;

/// <summary>Addresses that open a file in an editor, at a place.</summary>
/// <param name="root">The handbook.</param>
/// <param name="pattern">An address with <c>{file}</c>, <c>{line}</c> and <c>{column}</c>; empty for none.</param>
internal sealed class EditorAddress(DiskFolder root, string pattern)
{
    /// <summary>What editors understand, by the names that people call them.</summary>
    public static readonly IReadOnlyDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["vscode"] = "vscode://file{file}:{line}:{column}",
        ["vscodium"] = "vscodium://file{file}:{line}:{column}",
        ["cursor"] = "cursor://file{file}:{line}:{column}",
        ["zed"] = "zed://file{file}:{line}:{column}",
        ["idea"] = "idea://open?file={file}&line={line}&column={column}",
        ["none"] = "",
    };

    /// <summary>No editor.</summary>
    public static EditorAddress None(DiskFolder root) => new(root, "");

    /// <summary>The address of a place; null without an editor.</summary>
    public string? Of(SourceSpan at) =>
        pattern.Length == 0
            ? null
            : pattern
                .Replace("{file}", PathOf(at.File), StringComparison.Ordinal)
                .Replace("{line}", Number(at.Line), StringComparison.Ordinal)
                .Replace("{column}", Number(at.Column), StringComparison.Ordinal);

    // With a slash in front, also before the letter of a drive.
    private string PathOf(string file)
    {
        var path = Path.GetFullPath(file, root.Path).Replace('\\', '/');
        return string.Join('/', $"/{path.TrimStart('/')}".Split('/').Select(Uri.EscapeDataString));
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
