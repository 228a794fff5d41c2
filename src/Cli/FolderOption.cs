using System.CommandLine;
using System.CommandLine.Parsing;
using Lintel.Disk;
using Lintel.Reading.Files;

namespace Lintel.Cli;

/// <summary>An option that names a folder which must be there; every name that the system cannot take is refused in a
/// sentence.</summary>
internal class FolderOption : Option<string?>
{
    public FolderOption(string name)
        : base(name)
    {
        HelpName = "DIR";
        Validators.Add(result => Check(result, name));
    }

    /// <summary>Refuses an empty name and one with a control character, for any option or argument that takes a
    /// path.</summary>
    public static bool IsPath(SymbolResult result, string? path, string name)
    {
        if (path is null)
            return true;
        if (path.Trim().Length > 0 && !path.Any(char.IsControl))
            return true;
        result.AddError($"'{name}' needs the name of a folder or file, and got '{path.Trim()}'.");
        return false;
    }

    /// <summary>Full path of the folder; null when the caller names none.</summary>
    public string? Path(ParseResult call) => call.GetValue(this) is { } path ? System.IO.Path.GetFullPath(path) : null;

    private static void Check(OptionResult result, string name)
    {
        var path = result.GetValueOrDefault<string?>();
        if (!IsPath(result, path, name) || path is null)
            return;
        if (!new DiskFolder(path).HasFolder(""))
            result.AddError($"There is no folder '{path}', which '{name}' names.");
    }
}

/// <summary><c>--root</c>: the folder of the handbook, the current one unless named.</summary>
internal sealed class RootOption : FolderOption
{
    private readonly FolderOption catalogs = new("--catalogs")
    {
        Description = "Folder outside the repository from which the settings may name catalogs of other handbooks.",
    };

    /// <summary>What a command says of it that reads settings and nothing more.</summary>
    public const string Meaning =
        "Folder of the handbook; the default is the current one, or the nearest above that holds settings.";

    public RootOption()
        : base("--root") => Description = Meaning;

    /// <summary>Adds the option to a command, and the one that grants what the settings may read outside.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(this);
        command.Options.Add(catalogs);
    }

    /// <summary>The folder.</summary>
    public DiskFolder Folder(ParseResult call) =>
        new(Path(call) ?? FoundRoot()) { Granted = catalogs.Path(call) is { } granted ? [granted] : [] };

    /// <summary>The folder of the handbook that the current folder is in; named where it is another one.</summary>
    public static string FoundRoot()
    {
        var current = Environment.CurrentDirectory;
        var root = HandbookRoot.Find(current);
        if (root != current)
            Console.Error.WriteLine($"lintel: the handbook is in {System.IO.Path.GetRelativePath(current, root)}");
        return root;
    }
}
