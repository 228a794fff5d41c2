using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Files;

namespace Lintel.Cli.Adr;

/// <summary>The folders of records of the handbook that the caller is in, as check and build take them.</summary>
internal static class DecisionFolderNames
{
    /// <summary>Their names from the current folder; at least one, which need not be there.</summary>
    public static string[] Find()
    {
        var root = RootOption.FoundRoot();
        return
        [
            .. FoundSettings
                .Read(new DiskFolder(root), new DiagnosticBag())
                .DecisionFolders.Select(folder =>
                    Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(root, folder)).Replace('\\', '/')
                ),
        ];
    }

    /// <summary>Headings that the handbook's settings ask every record for.</summary>
    public static string[] Sections() =>
        [
            .. FoundSettings
                .Read(new DiskFolder(RootOption.FoundRoot()), new DiagnosticBag())
                .Sections.Select(section => section.Value),
        ];
}
