using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Cli.Adr;

/// <summary>What a handbook says of its records, as check and build take it.</summary>
/// <param name="Folders">Their folders from the current one; at least one, which need not be there.</param>
/// <param name="Settings">All that the settings say.</param>
internal sealed record FoundRecords(string[] Folders, Settings Settings)
{
    /// <summary>Reads the settings, or finds what they would say, in the folder that the caller names, else in that of
    /// the handbook that the current folder is in.</summary>
    public static FoundRecords Read(string? named) => Read(new DiskFolder(named ?? RootOption.FoundRoot()));

    /// <summary>The same of a folder that is known.</summary>
    public static FoundRecords Read(DiskFolder root)
    {
        var settings = FoundSettings.Read(root, new DiagnosticBag());
        return new(
            [
                .. settings.DecisionFolders.Select(folder =>
                    Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(root.Path, folder))
                        .Replace('\\', '/')
                ),
            ],
            settings
        );
    }
}
