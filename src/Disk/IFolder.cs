namespace Lintel.Disk;

/// <summary>
/// The files of a handbook, wherever they are: in a folder of the disk, or in a commit. Paths are below it, with
/// forward slashes. Nothing is opened that lies outside, however many links lead there, and nothing but regular files.
/// </summary>
internal interface IFolder
{
    /// <summary>Full path of the folder on this machine.</summary>
    string Path { get; }

    /// <summary>What stands at a path; null when nothing does.</summary>
    EntryKind? Kind(string path);

    /// <summary>
    /// What stands in a folder, named with its closing slash, or the empty string for the whole; in no certain order.
    /// Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when it cannot be listed.
    /// </summary>
    IEnumerable<FolderEntry> Entries(string folder);

    /// <summary>
    /// The bytes of a file. Throws <see cref="FileTooLargeException"/> above <paramref name="most"/> bytes, before any
    /// is read, and <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when they cannot be had.
    /// </summary>
    byte[] Read(string path, int most);

    /// <summary>The first bytes of a file, at most <paramref name="count"/>; throws as <see cref="Read"/>
    /// does.</summary>
    byte[] ReadStart(string path, int count);

    /// <summary>
    /// The bytes of a file that settings name and that may lie outside the folder: inside the work tree that holds it,
    /// or below a folder that the command line grants. A path of a folder stands for the file
    /// <paramref name="name"/> in it. Throws as <see cref="Read"/> does.
    /// </summary>
    byte[] ReadBeside(string path, string name, int most);

    /// <summary>A folder that settings name, under the same conditions; null where there is none that may be
    /// read.</summary>
    DiskFolder? FolderBeside(string path);
}

/// <summary>Short questions about a folder.</summary>
internal static class FolderQuestions
{
    /// <summary>Whether there is a file that may be read.</summary>
    public static bool HasFile(this IFolder folder, string path) => folder.Kind(path) is EntryKind.File;

    /// <summary>Whether there is a folder that may be entered.</summary>
    public static bool HasFolder(this IFolder folder, string path) =>
        folder.Kind(path) is EntryKind.Folder or EntryKind.FolderLink;
}
