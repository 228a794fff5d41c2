using Lintel.Authoring.Starting;
using Lintel.Disk;

namespace Lintel.Cli.Starting;

/// <summary><c>lintel init --new DIR</c>: a handbook that builds clean, in a folder that is new or empty.</summary>
internal static class NewHandbookWriter
{
    /// <summary>Writes the files; the result is the exit code.</summary>
    public static int Write(string folder, DateOnly today, bool isDry)
    {
        var target = new DiskFolder(folder);
        if (target.Kind("") is not null && target.Entries("").Any(entry => entry.Name != ".git"))
        {
            Console.Error.WriteLine(
                $"lintel: '{folder}' is not empty. 'lintel init' sets up what is there; '--new' needs a new folder."
            );
            return CommandLine.WrongCall;
        }

        if (!isDry)
            SourceEditor.MakeFolder(target.Path);
        foreach (var (path, text) in NewHandbook.Files(today))
        {
            Console.Out.WriteLine($"{path}: {(isDry ? "would be written" : "written")}");
            if (!isDry)
                SourceEditor.Create(target.Path, path, text);
        }

        Console.Out.WriteLine(
            $"""

            Next:
              cd {folder}
              lintel preview    shows the handbook while you write
              lintel build      writes the site to output/
            """
        );
        return 0;
    }
}
