using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Site;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel adr list --write FILE</c>: the list of decisions between the marks of a file.</summary>
internal static class ListingWriter
{
    /// <summary>Writes the list; the result is the exit code.</summary>
    public static int Run(DiskFolder root, string file)
    {
        var full = Path.GetFullPath(file);
        var path = Path.GetRelativePath(RealPath.Resolve(root.Path) ?? root.Path, RealPath.Resolve(full) ?? full)
            .Replace('\\', '/');
        if (path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) || !root.HasFile(path))
            return Refuse($"there is no file '{file}' in the handbook, which is '{root.Path}'");
        var text = System.Text.Encoding.UTF8.GetString(root.Read(path, Limits.FileBytes)).TrimStart('\uFEFF');
        var lists = DecisionListingReader.Find(path, text).ToArray();
        if (lists.Length == 0)
            return Refuse(
                $"'{file}' says nowhere that a list is kept in it. Write the lines '{DecisionListing.Start}' and "
                    + $"'{DecisionListing.End}' where it is to stand"
            );
        var site = HandbookSite.Create(
            HandbookReader.Read(root, new DiagnosticBag(), new ReadingOptions { ReadsCode = false })
        );
        var changes = SourceEditor.Plan(
            root,
            lists.Select(list => new TextEdit(list.At.At, DecisionListText.Write(site, path)))
        );
        SourceChanges.Carry(root, changes, isDryRun: false);
        return 0;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"lintel: {why}.");
        return CommandLine.WrongCall;
    }
}
