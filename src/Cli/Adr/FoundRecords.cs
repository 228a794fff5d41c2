using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Files;

namespace Lintel.Cli.Adr;

/// <summary>What the handbook that the caller is in says of its records, as check and build take it.</summary>
/// <param name="Folders">Their folders from the current one; at least one, which need not be there.</param>
/// <param name="Sections">Headings that every record must have.</param>
internal sealed record FoundRecords(string[] Folders, string[] Sections)
{
    /// <summary>Reads the settings, or finds what they would say.</summary>
    public static FoundRecords Read()
    {
        var root = RootOption.FoundRoot();
        var settings = FoundSettings.Read(new DiskFolder(root), new DiagnosticBag());
        return new(
            [
                .. settings.DecisionFolders.Select(folder =>
                    Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(root, folder)).Replace('\\', '/')
                ),
            ],
            [.. settings.Sections.Select(section => section.Value)]
        );
    }
}
