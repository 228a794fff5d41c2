using System.Text.Json.Nodes;

namespace Lintel.Tests.Editors;

/// <summary>Names that change everywhere at once, and files that move: what an editor is told to change is carried out,
/// and a check finds nothing.</summary>
public sealed class RenamingTests : IDisposable
{
    private readonly TemporaryFolder folder = EditorHandbook.Write();
    private readonly EditorClient editor;

    public RenamingTests() => editor = new(folder.Path);

    public void Dispose()
    {
        editor.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(EditorHandbook.Guide, 4, 5, "low-tide", "input/guides/queues.md", "## Low water {#low-tide}")]
    [InlineData(EditorHandbook.Guide, 8, 5, "flood", "input/guides/queues.md", "## High water {#flood}")]
    [InlineData(EditorHandbook.Index, 2, 35, "ebb", "adr/0002-use-two-queues.md", "../input/guides/queues.md#ebb")]
    [InlineData(EditorHandbook.Index, 2, 14, "water", "adr/0002-use-two-queues.md", "guides/water.md#low-water")]
    [InlineData(EditorHandbook.Second, 9, 45, "0001-use-one", "adr/0002-use-two-queues.md", "](0001-use-one.md)")]
    [InlineData(EditorHandbook.Rubric, 6, 9, "skill", "adr/0001-use-a-queue.md", "competencies: [backend/skill]")]
    [InlineData(EditorHandbook.Rubric, 3, 9, "expert", "input/rubrics/backend.yml", "      expert:")]
    public void A_new_name_is_known_to_all_who_use_it(
        string path,
        int line,
        int character,
        string name,
        string file,
        string expected
    )
    {
        var asked = editor.At(path, line, character);
        asked["newName"] = name;
        Apply(editor.Ask("textDocument/rename", asked)!);
        Assert.Contains(expected, File.ReadAllText(folder.Combine(file)), StringComparison.Ordinal);
        Assert.Equal("", Check());
    }

    [Fact]
    public void Names_that_cannot_be_are_refused_with_the_reason() =>
        Assert.All(
            new[]
            {
                (EditorHandbook.Guide, 4, 5, "../x y"),
                (EditorHandbook.Guide, 4, 5, "high"),
                (EditorHandbook.Second, 9, 45, "../../outside"),
                (EditorHandbook.Second, 9, 45, "0002-use-two-queues"),
                (EditorHandbook.Rubric, 6, 9, "No Id"),
                (EditorHandbook.Index, 1, 0, "x"),
            },
            refused =>
            {
                var (path, line, character, name) = refused;
                var asked = editor.At(path, line, character);
                asked["newName"] = name;
                var answer = editor.Ask("textDocument/rename", asked)!;
                Assert.Equal(-32803, (int)answer["code"]!);
                Assert.Matches(@"\.\z", (string)answer["message"]!);
            }
        );

    [Theory]
    [InlineData("input/guides/queues.md", "input/guides/deeper/queues.md")]
    [InlineData("input/guides", "input/handbook")]
    [InlineData("adr/0001-use-a-queue.md", "adr/0001-use-one-queue.md")]
    public void A_file_that_an_editor_moves_keeps_its_links_and_its_old_address(string from, string to)
    {
        var edit = editor.Ask("workspace/willRenameFiles", Files((from, to)))!;
        Apply(edit);
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Combine(to))!);
        Directory.Move(folder.Combine(from), folder.Combine(to));
        Assert.Equal("", Check());
        Assert.Contains("RedirectFrom:", edit.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_baseline_knows_and_the_lock_promises_moves_along()
    {
        File.AppendAllText(folder.Combine(EditorHandbook.First), "\nSee [it](nowhere.md).\n");
        LintelProcess.Run(folder.Path, "check", "--write-baseline");
        LintelProcess.Run(folder.Path, "build");
        Assert.Equal("", Check());
        var (from, to) = (EditorHandbook.First, "adr/0001-use-one-queue.md");
        Apply(editor.Ask("workspace/willRenameFiles", Files((from, to)))!);
        File.Move(folder.Combine(from), folder.Combine(to));
        Assert.Equal("", Check());
        var known = File.ReadAllLines(folder.Combine(".lintel-baseline")).Where(line => !line.StartsWith('#'));
        Assert.StartsWith(to + ": LNK001: ", Assert.Single(known), StringComparison.Ordinal);
        var promised = File.ReadAllText(folder.Combine("input/permalinks.lock"));
        LintelProcess.Run(folder.Path, "build");
        Assert.Equal(promised, File.ReadAllText(folder.Combine("input/permalinks.lock")));
        Assert.Contains(
            "\n/adr/0001-use-one-queue/#context-and-problem-statement\n",
            promised,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_leaves_the_handbook_changes_nothing()
    {
        Assert.Null(editor.Ask("workspace/willRenameFiles", Files((EditorHandbook.Guide, "../elsewhere.md"))));
        Assert.Null(editor.Ask("workspace/willRenameFiles", Files(("../elsewhere.md", EditorHandbook.Guide))));
    }

    [Fact]
    public void A_record_is_named_after_its_title()
    {
        var actions = editor.Ask(
            "textDocument/codeAction",
            new()
            {
                ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(EditorHandbook.Second) },
                ["range"] = EditorClient.Range(5, 0, 5, 0),
                ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
            }
        )!;
        var move = actions.AsArray().First(action => (string?)action!["kind"] == "refactor.move")!;
        Apply(move["edit"]!);
        Assert.True(File.Exists(folder.Combine("adr/0002-use-two-queues-instead.md")));
        Assert.Equal("", Check());
    }

    private string Check() => LintelProcess.Run(folder.Path, "check", "--quiet").Errors;

    private JsonObject Files((string From, string To) file) =>
        new()
        {
            ["files"] = new JsonArray(
                new JsonObject { ["oldUri"] = editor.Uri(file.From), ["newUri"] = editor.Uri(file.To) }
            ),
        };

    // Last places first, so that the others stay where they are.
    private static void Apply(JsonNode edit)
    {
        foreach (var change in edit["documentChanges"]!.AsArray())
        {
            if ((string?)change!["kind"] == "rename")
            {
                File.Move(PathOf(change["oldUri"]!), PathOf(change["newUri"]!));
                continue;
            }

            var path = PathOf(change["textDocument"]!["uri"]!);
            var text = File.ReadAllText(path);
            foreach (
                var one in change["edits"]!
                    .AsArray()
                    .Select(one => (Range: one!["range"]!, Text: (string)one["newText"]!))
                    .OrderByDescending(one => Offset(text, one.Range["start"]!))
            )
                text = text[..Offset(text, one.Range["start"]!)] + one.Text + text[Offset(text, one.Range["end"]!)..];
            File.WriteAllText(path, text);
        }
    }

    private static int Offset(string text, JsonNode place)
    {
        var start = 0;
        for (var line = (int)place["line"]!; line > 0; line--)
            start = text.IndexOf('\n', start) + 1;
        return start + (int)place["character"]!;
    }

    private static string PathOf(JsonNode uri) => new Uri((string)uri!).LocalPath;
}
