using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lintel.Tests.Editors;

/// <summary>An editor in a few lines: it starts the program, and the two talk as the protocol says.</summary>
internal sealed class EditorClient : IDisposable
{
    private readonly string folder;
    private readonly Process process;
    private int requests;
    private int version = 1;

    public EditorClient(string folder, bool isReady = true, JsonObject? capabilities = null)
    {
        this.folder = folder;
        process = LintelProcess.StartWithInput(folder, "lsp", "--stdio");
        if (!isReady)
            return;
        Ask("initialize", new() { ["rootUri"] = Uri(""), ["capabilities"] = capabilities ?? [] });
        Tell("initialized", []);
    }

    public string Uri(string path) => new Uri(Path.Combine(folder, path)).AbsoluteUri;

    public void Open(string path, string? text = null) =>
        Tell(
            "textDocument/didOpen",
            new()
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = Uri(path),
                    ["languageId"] = "markdown",
                    ["version"] = version,
                    ["text"] = text ?? File.ReadAllText(Path.Combine(folder, path)),
                },
            }
        );

    /// <summary>Types a text in the place of a stretch of one line.</summary>
    public void Type(string path, int line, int from, int to, string text) =>
        Tell(
            "textDocument/didChange",
            new()
            {
                ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["version"] = ++version },
                ["contentChanges"] = new JsonArray(
                    new JsonObject { ["range"] = Range(line, from, line, to), ["text"] = text }
                ),
            }
        );

    public static JsonObject Range(int line, int from, int endLine, int to) =>
        new()
        {
            ["start"] = new JsonObject { ["line"] = line, ["character"] = from },
            ["end"] = new JsonObject { ["line"] = endLine, ["character"] = to },
        };

    public JsonObject At(string path, int line, int character) =>
        new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri(path) },
            ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
        };

    public void Tell(string method, JsonObject parameters) =>
        Send(
            new()
            {
                ["jsonrpc"] = "2.0",
                ["method"] = method,
                ["params"] = parameters,
            }
        );

    /// <summary>The result of a request, or its error.</summary>
    public JsonNode? Ask(string method, JsonObject? parameters)
    {
        var id = ++requests;
        Send(
            new()
            {
                ["jsonrpc"] = "2.0",
                ["id"] = id,
                ["method"] = method,
                ["params"] = parameters,
            }
        );
        while (true)
        {
            var message = Receive();
            if (message["id"] is JsonValue given && given.GetValueKind() == JsonValueKind.Number && (int)given == id)
                return message["result"] ?? message["error"];
        }
    }

    /// <summary>The findings of a file as the server tells them next: rule and first line.</summary>
    public string[] Findings(string path)
    {
        while (true)
        {
            var message = Receive();
            if (
                (string?)message["method"] == "textDocument/publishDiagnostics"
                && (string?)message["params"]!["uri"] == Uri(path)
            )
                return
                [
                    .. message["params"]!["diagnostics"]!
                        .AsArray()
                        .Select(finding => $"{finding!["code"]} {finding["range"]!["start"]!["line"]}"),
                ];
        }
    }

    public void SendBytes(string text)
    {
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(text));
        process.StandardInput.BaseStream.Flush();
    }

    /// <summary>Ends it as an editor does, and returns its exit code.</summary>
    public int Leave()
    {
        Ask("shutdown", null);
        Send(new() { ["jsonrpc"] = "2.0", ["method"] = "exit" });
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        return process.ExitCode;
    }

    public JsonNode Receive()
    {
        var length = 0;
        var line = new StringBuilder();
        var input = process.StandardOutput.BaseStream;
        while (true)
        {
            var letter = input.ReadByte();
            Assert.True(letter >= 0, "the server is gone");
            if (letter != '\n')
            {
                line.Append((char)letter);
                continue;
            }

            var header = line.ToString().TrimEnd('\r');
            line.Clear();
            if (header.Length == 0)
                break;
            if (header.StartsWith("Content-Length:", StringComparison.Ordinal))
                length = int.Parse(header["Content-Length:".Length..], CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        input.ReadExactly(body);
        return JsonNode.Parse(body)!;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private void Send(JsonObject message)
    {
        var body = message.ToJsonString();
        SendBytes($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }
}
