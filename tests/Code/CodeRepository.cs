using Lintel.Tests.Git;

namespace Lintel.Tests.Code;

/// <summary>A repository of code with a handbook in it.</summary>
internal sealed class CodeRepository : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CodeRepository(string settings = "")
        : this("", settings) { }

    /// <summary>The handbook lies in a folder, named with its closing slash.</summary>
    public CodeRepository(string handbook, string settings)
    {
        Handbook = folder.Combine(handbook.TrimEnd('/'));
        GitCommand.Run(Path, "init", "--quiet", "--initial-branch=main");
        Write(handbook + "input/index.md", "# Home\n\nHello.\n");
        Write(handbook + "settings.yml", $"adr: [adr]\ninput: input\n{settings}");
    }

    /// <summary>The top of the repository.</summary>
    public string Path => folder.Path;

    /// <summary>The root of the handbook.</summary>
    public string Handbook { get; }

    public void Dispose() => folder.Dispose();

    public void Write(string path, string text) => folder.Write(path, text);

    public void Commit(string message = "Work") => GitCommand.CommitAll(Path, message);

    public void Git(params string[] arguments) => GitCommand.Run(Path, arguments);

    /// <summary>Writes a whole record.</summary>
    public void Record(int number, string front, string status = "accepted", string folder = "adr/") =>
        Write(
            $"{folder}{number:0000}-way-{number}.md",
            $"""
            ---
            status: {status}
            date: 2026-03-0{number % 9 + 1}
            {front}
            ---

            # Go way {number}

            ## Context and Problem Statement

            There are several ways.

            ## Considered Options

            * Way {number}
            * No way

            ## Decision Outcome

            Chosen option: "Way {number}", because it is short.

            ### Consequences

            * Good, because we arrive.

            """
        );
}
