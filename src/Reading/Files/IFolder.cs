namespace Lintel.Reading.Files;

/// <summary>The files of a handbook, wherever they are: in a folder of the disk, or in a commit. Paths are below it, with forward slashes.</summary>
public interface IFolder
{
    /// <summary>Full path of the folder on this machine.</summary>
    string Path { get; }

    /// <summary>Whether there is a file.</summary>
    bool HasFile(string path);

    /// <summary>Whether there is a folder.</summary>
    bool HasFolder(string path);

    /// <summary>What stands in a folder, named with its closing slash, or the empty string for the whole; in no certain order.</summary>
    IEnumerable<FolderEntry> Entries(string folder);

    /// <summary>The bytes of a file; throws <see cref="IOException"/> when they cannot be had.</summary>
    byte[] Read(string path);
}

/// <summary>A name in a folder; <paramref name="Target"/> is where a symbolic link leads.</summary>
public readonly record struct FolderEntry(string Name, EntryKind Kind, string? Target = null);

/// <summary>What a name in a folder stands for.</summary>
public enum EntryKind
{
    /// <summary>A file, or a link to one inside the handbook.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link to a folder inside, which would be read twice.</summary>
    FolderLink,

    /// <summary>A symbolic link that leads out, or nowhere.</summary>
    StrayLink,
}
