using System.CommandLine;
using System.CommandLine.Parsing;
using Lintel.Disk;

namespace Lintel.Cli;

/// <summary>The argument of a command that reads one file of the caller's, anywhere on the machine.</summary>
internal sealed class FileArgument : Argument<string>
{
    public FileArgument()
        : base("FILE") => Validators.Add(result => Check(result, result.GetValueOrDefault<string?>(), "FILE"));

    /// <summary>Full path of the file.</summary>
    public string Path(ParseResult call) => System.IO.Path.GetFullPath(call.GetRequiredValue(this));

    /// <summary>Refuses a name under which there is nothing to read.</summary>
    internal static void Check(SymbolResult result, string? path, string name)
    {
        if (path is null || !FolderOption.IsPath(result, path, name))
            return;
        var (folder, file) = DiskFolder.Holding(path);
        if (folder.Kind(file) is null or EntryKind.Folder)
            result.AddError($"There is no file '{path}'.");
    }
}

/// <summary>An option that names such a file.</summary>
internal sealed class FileOption : Option<string?>
{
    public FileOption(string name)
        : base(name)
    {
        HelpName = "FILE";
        Validators.Add(result => FileArgument.Check(result, result.GetValueOrDefault<string?>(), name));
    }

    /// <summary>Full path of the file; null when the caller names none.</summary>
    public string? Path(ParseResult call) => call.GetValue(this) is { } path ? System.IO.Path.GetFullPath(path) : null;
}
