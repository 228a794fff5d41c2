using System.Text.Json.Nodes;

namespace Lintel.Tests.Editors;

/// <summary>What an editor is told while somebody types: real messages to a real process.</summary>
public sealed class LanguageServerTests : IDisposable
{
    private readonly TemporaryFolder folder = EditorHandbook.Write();
    private readonly EditorClient editor;

    public LanguageServerTests() => editor = new(folder.Path);

    public void Dispose()
    {
        editor.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_text_that_nobody_saved_is_judged_and_its_file_again_when_it_is_closed()
    {
        editor.Open(EditorHandbook.Index);
        editor.Type(EditorHandbook.Index, 2, 12, 28, "guides/quees.md");
        Assert.Equal(["LNK001 2"], editor.Findings(EditorHandbook.Index));
        editor.Type(EditorHandbook.Index, 2, 12, 27, "guides/queues.md");
        Assert.Equal([], editor.Findings(EditorHandbook.Index));
        editor.Type(EditorHandbook.Index, 2, 12, 28, "nothing.md");
        Assert.Equal(["LNK001 2"], editor.Findings(EditorHandbook.Index));
        editor.Tell(
            "textDocument/didClose",
            new() { ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(EditorHandbook.Index) } }
        );
        Assert.Equal([], editor.Findings(EditorHandbook.Index));
    }

    [Fact]
    public void What_is_found_is_what_a_check_finds()
    {
        folder.Write(
            "adr/0003-empty.md",
            "---\nstatus: acepted\n---\n\n# Empty\n\nSee [it](nowhere.md) and [it](#gone).\n"
        );
        editor.Open("adr/0003-empty.md");
        var told = editor.Findings("adr/0003-empty.md");
        using var check = System.Text.Json.JsonDocument.Parse(
            LintelProcess.Run(folder.Path, "check", "--format", "json").Output
        );
        Assert.Equal(
            check
                .RootElement.EnumerateArray()
                .Where(finding => finding.GetProperty("file").GetString() == "adr/0003-empty.md")
                .Select(finding => $"{finding.GetProperty("rule")} {finding.GetProperty("line").GetInt32() - 1}"),
            told
        );
    }

    [Fact]
    public void A_change_of_one_file_is_told_at_the_others_that_depend_on_it()
    {
        editor.Open(EditorHandbook.Guide);
        editor.Type(EditorHandbook.Guide, 4, 3, 12, "Ebb");
        Assert.Equal(["LNK002 2"], editor.Findings(EditorHandbook.Index));
        editor.Type(EditorHandbook.Guide, 4, 3, 6, "Low water");
        Assert.Equal([], editor.Findings(EditorHandbook.Index));
    }

    [Fact]
    public void A_link_in_the_status_of_front_matter_says_what_it_leads_to()
    {
        editor.Open(EditorHandbook.Second);
        editor.Type(EditorHandbook.Second, 1, 8, 16, "superseded by [ADR-1](0001-use-a-queue.md)");
        Assert.Contains("**ADR-1 Use a queue**", Hover(EditorHandbook.Second, 1, 24), StringComparison.Ordinal);
        Assert.Contains("**ADR-1 Use a queue**", Hover(EditorHandbook.Second, 1, 36), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_a_name_and_a_competency_say_what_they_lead_to()
    {
        Assert.Contains("**ADR-1 Use a queue**", Hover(EditorHandbook.Second, 9, 20), StringComparison.Ordinal);
        Assert.Contains("In force, 2026-01-02", Hover(EditorHandbook.Second, 9, 8), StringComparison.Ordinal);
        Assert.Contains(
            "Chosen 'A queue', because it levels peaks.",
            Hover(EditorHandbook.Second, 9, 43),
            StringComparison.Ordinal
        );
        Assert.Contains("§ Low water", Hover(EditorHandbook.Index, 2, 20), StringComparison.Ordinal);
        Assert.Contains("Craft", Hover(EditorHandbook.First, 3, 20), StringComparison.Ordinal);
        Assert.Equal("", Hover(EditorHandbook.Second, 0, 0));
        var place = editor.Ask("textDocument/definition", editor.At(EditorHandbook.Index, 2, 20))!.AsArray().Single()!;
        Assert.Equal(editor.Uri(EditorHandbook.Guide), (string?)place["uri"]);
        Assert.Equal(4, (int)place["range"]!["start"]!["line"]!);
        var rubric = editor.Ask("textDocument/definition", editor.At(EditorHandbook.First, 3, 20))!.AsArray().Single()!;
        Assert.Equal(editor.Uri(EditorHandbook.Rubric), (string?)rubric["uri"]);
    }

    [Fact]
    public void References_are_all_who_lead_there()
    {
        Assert.Equal(["0002-use-two-queues.md 9", "index.md 2"], References(EditorHandbook.Guide, 4, 5));
        Assert.Equal(["0002-use-two-queues.md 9"], References(EditorHandbook.First, 6, 3));
        Assert.Equal(["0001-use-a-queue.md 3", "index.md 2"], References(EditorHandbook.First, 3, 20));
    }

    [Fact]
    public void The_outline_is_the_headings_within_each_other()
    {
        var symbols = editor
            .Ask(
                "textDocument/documentSymbol",
                new() { ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(EditorHandbook.Guide) } }
            )!
            .AsArray();
        var title = Assert.Single(symbols)!;
        Assert.Equal("Queues", (string?)title["name"]);
        Assert.Equal(
            ["Low water", "High water"],
            title["children"]!.AsArray().Select(child => (string?)child!["name"])
        );
    }

    [Fact]
    public void What_the_rules_mend_is_offered_where_it_is_found()
    {
        editor.Open(EditorHandbook.First);
        editor.Type(EditorHandbook.First, 1, 8, 16, "acepted");
        Assert.Contains("ADR006 1", editor.Findings(EditorHandbook.First));
        var fix = Actions(EditorHandbook.First, 1).First(action => (string?)action["kind"] == "quickfix");
        Assert.Equal("accepted", (string?)Edits(fix).Single()["newText"]);
        editor.Open(EditorHandbook.Index, "# Small\n\nSee [x](guides/quees.md#low-water).\n");
        var nearest = Actions(EditorHandbook.Index, 2).First();
        Assert.Equal("guides/queues.md#low-water", (string?)Edits(nearest).Single()["newText"]);
    }

    [Fact]
    public void Files_anchors_names_keys_and_values_are_completed()
    {
        editor.Open(EditorHandbook.Index, "# Small\n\n[a](\n[b](guides/queues.md#\nadr:\nADR-\n");
        Assert.Contains("../adr/0001-use-a-queue.md", Completions(EditorHandbook.Index, 2, 4));
        Assert.Equal(["low-water", "high"], Completions(EditorHandbook.Index, 3, 21).Where(text => text != "queues"));
        Assert.Contains("adr:1", Completions(EditorHandbook.Index, 4, 4));
        Assert.Contains("[ADR-1](../adr/0001-use-a-queue.md)", Completions(EditorHandbook.Index, 5, 4));
        editor.Open(EditorHandbook.First, "---\nstatus: \nsup\ncompetencies:\n  - \n---\n\n# A\n");
        Assert.Equal("draft", Completions(EditorHandbook.First, 1, 8)[0]);
        Assert.Contains("supersedes: ", Completions(EditorHandbook.First, 2, 3));
        Assert.Equal(["backend/craft"], Completions(EditorHandbook.First, 4, 4));
        Assert.Empty(Completions(EditorHandbook.First, 7, 3));
    }

    private string Hover(string path, int line, int character) =>
        (string?)editor.Ask("textDocument/hover", editor.At(path, line, character))?["contents"]?["value"] ?? "";

    private string[] References(string path, int line, int character)
    {
        var asked = editor.At(path, line, character);
        asked["context"] = new JsonObject { ["includeDeclaration"] = false };
        return
        [
            .. editor
                .Ask("textDocument/references", asked)!
                .AsArray()
                .Select(place => $"{Path.GetFileName((string)place!["uri"]!)} {place["range"]!["start"]!["line"]}"),
        ];
    }

    private JsonNode[] Actions(string path, int line) =>
        [
            .. editor
                .Ask(
                    "textDocument/codeAction",
                    new()
                    {
                        ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(path) },
                        ["range"] = EditorClient.Range(line, 0, line, 0),
                        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
                    }
                )!
                .AsArray()
                .Select(action => action!),
        ];

    private static IEnumerable<JsonNode> Edits(JsonNode action) =>
        action["edit"]!["documentChanges"]!
            .AsArray()
            .SelectMany(file => file!["edits"]!.AsArray())
            .Select(edit => edit!);

    private string[] Completions(string path, int line, int character) =>
        [
            .. editor.Ask("textDocument/completion", editor.At(path, line, character))!["items"]!
                .AsArray()
                .OrderBy(item => (string?)item!["sortText"], StringComparer.Ordinal)
                .Select(item => (string)item!["textEdit"]!["newText"]!),
        ];
}
