namespace Lintel.Disk;

/// <summary>A name in a folder; <paramref name="Target"/> is where a symbolic link leads, as it is written.</summary>
internal readonly record struct FolderEntry(string Name, EntryKind Kind, string? Target = null);

/// <summary>What a name in a folder stands for.</summary>
internal enum EntryKind
{
    /// <summary>A regular file, or a link to one inside the handbook.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link to a folder inside, which would be read twice.</summary>
    FolderLink,

    /// <summary>A symbolic link that leads out.</summary>
    StrayLink,

    /// <summary>A symbolic link that leads nowhere, or round in a circle.</summary>
    BrokenLink,

    /// <summary>A symbolic link to a name that starts with a dot, or into a folder of such a name: never
    /// published.</summary>
    HiddenLink,

    /// <summary>No file: a pipe, a device or a socket.</summary>
    Special,
}
