using System.Text.Json.Nodes;
using Lintel.Tests.Git;

namespace Lintel.Tests.Editors;

/// <summary>Files that change while nobody has them open, as a branch that is checked out does it.</summary>
public sealed class WatchedFilesTests : IDisposable
{
    private const string Code = "src/queues/send.cs";

    private readonly TemporaryFolder folder = EditorHandbook.Write();
    private readonly EditorClient editor;

    public WatchedFilesTests()
    {
        folder.Write("settings.yml", "title: Small\ncode: true\n");
        folder.Write(Code, "// As ADR-1 says.\n");
        GitCommand.Run(folder.Path, "init", "--quiet", "--initial-branch=main");
        GitCommand.Run(folder.Path, "add", ".");
        editor = new(
            folder.Path,
            capabilities: new()
            {
                ["workspace"] = new JsonObject
                {
                    ["didChangeWatchedFiles"] = new JsonObject { ["dynamicRegistration"] = true },
                },
            }
        );
    }

    public void Dispose()
    {
        editor.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void The_editor_is_asked_to_tell_of_them()
    {
        var asked = editor.Receive();
        Assert.Equal("client/registerCapability", (string?)asked["method"]);
        Assert.Equal(
            "workspace/didChangeWatchedFiles",
            (string?)asked["params"]!["registrations"]!.AsArray().Single()!["method"]
        );
    }

    [Fact]
    public void A_page_that_is_written_elsewhere_is_read_again()
    {
        folder.Write(EditorHandbook.Guide, "# Queues\n");
        Changed(EditorHandbook.Guide);
        Assert.Equal(["LNK002 2"], editor.Findings(EditorHandbook.Index));
    }

    [Fact]
    public void Settings_that_are_written_elsewhere_are_read_again()
    {
        folder.Write("settings.yml", "title: Small\ntitel: Small\n");
        Changed("settings.yml");
        Assert.Equal(["SRC002 1"], editor.Findings("settings.yml"));
    }

    [Fact]
    public void Code_that_comes_changes_and_goes_is_judged_as_it_is()
    {
        folder.Write(Code, "// As ADR-1 says.\n// And ADR-99.\n");
        Changed(Code);
        Assert.Equal(["COD001 1"], editor.Findings(Code));
        folder.Write(Code, "// As ADR-1 says.\n");
        Changed(Code);
        Assert.Equal([], editor.Findings(Code));
        folder.Write("src/more.cs", "// ADR-98\n");
        GitCommand.Run(folder.Path, "add", ".");
        Changed("src/more.cs");
        Assert.Equal(["COD001 0"], editor.Findings("src/more.cs"));
        GitCommand.Run(folder.Path, "rm", "--quiet", "--force", "src/more.cs");
        Changed("src/more.cs");
        Assert.Equal([], editor.Findings("src/more.cs"));
    }

    private void Changed(string path) =>
        editor.Tell(
            "workspace/didChangeWatchedFiles",
            new() { ["changes"] = new JsonArray(new JsonObject { ["uri"] = editor.Uri(path), ["type"] = 2 }) }
        );
}
