using Lintel.Model;

namespace Lintel.Authoring.Moving;

/// <summary>A file or folder that is to be called otherwise; both paths are below the root, without a closing
/// slash.</summary>
/// <param name="From">Where it is.</param>
/// <param name="To">Where it is to be; nothing is there yet.</param>
internal sealed record Move(string From, string To)
{
    /// <summary>Whether a path is moved along.</summary>
    public bool Takes(string path) =>
        path.TrimEnd('/') == From || path.StartsWith(From + "/", StringComparison.Ordinal);

    /// <summary>Where a path is afterwards.</summary>
    public string NewPath(string path) => Takes(path) ? To + path[From.Length..] : path;

    /// <summary>The move as it is seen from a folder that holds it; null where it holds but one of its
    /// ends.</summary>
    public Move? Below(string folder) =>
        folder.Length == 0 ? this
        : From.StartsWith(folder, StringComparison.Ordinal) && To.StartsWith(folder, StringComparison.Ordinal)
            ? new(From[folder.Length..], To[folder.Length..])
        : null;

    /// <summary>The folder of a file after the move.</summary>
    public string NewFolder(string file) => SourcePath.Folder(NewPath(file));
}
