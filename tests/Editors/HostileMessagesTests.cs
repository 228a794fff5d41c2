using System.Text.Json.Nodes;

namespace Lintel.Tests.Editors;

/// <summary>Messages that make no sense: the server says so, and goes on.</summary>
public sealed class HostileMessagesTests
{
    [Theory]
    [InlineData("Content-Length: 7\r\n\r\nrubbish", -32700)]
    [InlineData("Content-Length: 2\r\n\r\n{}", -32600)]
    [InlineData("Content-Length: 2\r\n\r\n[]", -32600)]
    [InlineData("content-length:   4\r\nX: y\r\n\r\nnull", -32600)]
    [InlineData("Content-Length: 42\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"no/such\"}", -32700)]
    [InlineData("Content-Length: 43\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"no/such\"}", -32601)]
    public void A_broken_message_is_refused(string bytes, int code)
    {
        using var folder = EditorHandbook.Write();
        using var editor = new EditorClient(folder.Path);
        editor.SendBytes(bytes);
        if (code == -32700 && bytes.Contains("no/such", StringComparison.Ordinal))
            // The last bracket is left over, and the next header begins behind it.
            editor.SendBytes("\n\n");
        JsonNode answer;
        do answer = editor.Receive();
        while (answer["error"] is null);
        Assert.Equal(code, (int)answer["error"]!["code"]!);
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void Headers_without_end_and_lengths_without_reason_end_nothing()
    {
        using var folder = EditorHandbook.Write();
        using var editor = new EditorClient(folder.Path);
        editor.SendBytes("Content-Length: -5\r\n\r\nContent-Length: 99999999999999999999\r\n\r\n");
        editor.SendBytes(new string('x', 200_000) + "\r\n\r\n");
        editor.SendBytes($"Content-Length: 100000\r\n\r\n{new string('[', 100_000)}");
        Assert.NotNull(editor.Ask("textDocument/completion", editor.At(EditorHandbook.Index, 2, 4)));
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void Parameters_of_any_shape_are_refused_or_mean_nothing()
    {
        using var folder = EditorHandbook.Write();
        using var editor = new EditorClient(folder.Path);
        foreach (
            var method in (string[])
                [
                    "textDocument/hover",
                    "textDocument/completion",
                    "textDocument/definition",
                    "textDocument/references",
                    "textDocument/documentSymbol",
                    "textDocument/codeAction",
                    "textDocument/rename",
                    "textDocument/prepareRename",
                    "workspace/willRenameFiles",
                ]
        )
        foreach (
            var parameters in (string[])
                [
                    "{}",
                    "{\"textDocument\":null,\"position\":null}",
                    "{\"textDocument\":{\"uri\":7},\"position\":{\"line\":\"x\"}}",
                    "{\"textDocument\":{\"uri\":\"file:///etc/passwd\"},\"position\":{\"line\":0,\"character\":0},"
                        + "\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}},"
                        + "\"newName\":\"x\",\"files\":[{\"oldUri\":\"a\",\"newUri\":\"file:///%00\"}]}",
                    "{\"textDocument\":{\"uri\":\"URI\"},\"position\":{\"line\":-1,\"character\":-9},\"newName\":\"\","
                        + "\"range\":{\"start\":{\"line\":-1,\"character\":0},\"end\":{\"line\":9999999,"
                        + "\"character\":0}},\"files\":[]}",
                    "{\"textDocument\":{\"uri\":\"URI\"},\"position\":{\"line\":2147483647,\"character\":2147483647},"
                        + "\"newName\":\"../../x\",\"files\":[{\"oldUri\":\"URI\",\"newUri\":\"URI\"}]}",
                ]
        )
        {
            var asked = JsonNode.Parse(
                parameters.Replace("URI", editor.Uri(EditorHandbook.Index), StringComparison.Ordinal)
            )!;
            var answer = editor.Ask(method, asked.AsObject());
            Assert.NotEqual(-32603, (int?)((answer as JsonObject)?["code"] as JsonValue));
            Assert.DoesNotContain("root:", answer?.ToJsonString() ?? "", StringComparison.Ordinal);
        }

        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void Edits_at_places_that_are_none_leave_a_text_that_is_judged()
    {
        using var folder = EditorHandbook.Write();
        using var editor = new EditorClient(folder.Path);
        editor.Open(EditorHandbook.Index, "# A\r\n\ud83d\ude00 b\rc");
        foreach (
            var (line, from, to) in ((int, int, int)[])
                [(0, 99, 5), (1, 1, 1), (-3, -3, -3), (99, 0, 0), (0, 3, 4), (2, 1, 99)]
        )
            editor.Type(EditorHandbook.Index, line, from, to, "[x](nowhere.md)\n");
        Assert.NotEmpty(editor.Findings(EditorHandbook.Index));
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void Nothing_is_answered_before_the_editor_has_said_who_it_is()
    {
        using var folder = EditorHandbook.Write();
        using var editor = new EditorClient(folder.Path, isReady: false);
        Assert.Equal(-32002, (int)editor.Ask("textDocument/hover", editor.At(EditorHandbook.Index, 0, 0))!["code"]!);
    }
}
