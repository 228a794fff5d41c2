using System.Text.Json;
using Lintel.Text.Formats;

namespace Lintel.Editors;

/// <summary>What the server can do, and what an editor can.</summary>
internal static class Capabilities
{
    private static readonly string[] Triggers = ["(", "#", "/", ":", "-", " ", "["];

    /// <summary>The answer to <c>initialize</c>.</summary>
    public static JsonElement Write(string version)
    {
        using var document = JsonDocument.Parse(
            JsonText.WriteObject(json =>
            {
                json.WriteStartObject("capabilities");
                Write(json);
                json.WriteEndObject();
                json.WriteStartObject("serverInfo");
                json.WriteString("name", "lintel");
                json.WriteString("version", version);
                json.WriteEndObject();
            })
        );
        return document.RootElement.Clone();
    }

    /// <summary>Whether an editor tells of files that change on the disk.</summary>
    public static bool WatchesFiles(JsonElement initialize) =>
        Find(initialize, "capabilities", "workspace", "didChangeWatchedFiles", "dynamicRegistration")
            is { ValueKind: JsonValueKind.True };

    private static JsonElement? Find(JsonElement from, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out from))
                return null;
        return from;
    }

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteString("positionEncoding", "utf-16");
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", true);
        // Only the stretches that changed.
        json.WriteNumber("change", 2);
        json.WriteBoolean("save", true);
        json.WriteEndObject();
        json.WriteBoolean("hoverProvider", true);
        json.WriteBoolean("definitionProvider", true);
        json.WriteBoolean("referencesProvider", true);
        json.WriteBoolean("documentSymbolProvider", true);
        json.WriteStartObject("completionProvider");
        json.WriteTexts("triggerCharacters", Triggers);
        json.WriteEndObject();
        json.WriteStartObject("codeActionProvider");
        json.WriteTexts("codeActionKinds", ["quickfix", "refactor.move", "source.fixAll"]);
        json.WriteEndObject();
        json.WriteStartObject("renameProvider");
        json.WriteBoolean("prepareProvider", true);
        json.WriteEndObject();
        json.WriteStartObject("workspace");
        json.WriteStartObject("fileOperations");
        json.WriteStartObject("willRename");
        json.WriteStartArray("filters");
        json.WriteStartObject();
        json.WriteString("scheme", "file");
        json.WriteStartObject("pattern");
        json.WriteString("glob", "**/*");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
