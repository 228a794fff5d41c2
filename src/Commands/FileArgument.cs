using System.CommandLine;
using Lintel.Disk;

namespace Lintel.Commands;

/// <summary>The argument of a command that reads one file of the caller's, anywhere on the machine.</summary>
internal sealed class FileArgument : Argument<string>
{
    public FileArgument()
        : base("FILE") => Validators.Add(result =>
    {
        var path = result.GetValueOrDefault<string?>();
        if (!FolderOption.IsPath(result, path, "FILE") || path is null) return;
        var (folder, name) = DiskFolder.Holding(path);
        if (folder.Kind(name) is null or EntryKind.Folder) result.AddError($"There is no file '{path}'.");
    });

    /// <summary>Full path of the file.</summary>
    public string Path(ParseResult call) => System.IO.Path.GetFullPath(call.GetRequiredValue(this));
}
