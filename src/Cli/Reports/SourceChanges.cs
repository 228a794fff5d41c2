using Lintel.Disk;
using Lintel.Text.Differences;
using Lintel.Text.Formats;

namespace Lintel.Cli.Reports;

/// <summary>Changes of source files, shown as a diff and carried out.</summary>
internal static class SourceChanges
{
    /// <summary>Writes the changes, unless it is a dry run, and shows them.</summary>
    public static void Carry(DiskFolder root, IReadOnlyCollection<SourceChange> changes, bool isDryRun)
    {
        if (!isDryRun)
            SourceEditor.Apply(root.Path, changes);
        foreach (var change in changes)
        {
            foreach (var line in UnifiedDiff.Write(change.Path, change.Before, change.After).TrimEnd().Split('\n'))
                Console.Error.WriteLine(TerminalText.Line(line));
            if (!isDryRun)
                Console.Error.WriteLine($"{TerminalText.Line(change.Path)}: mended");
        }
    }
}
