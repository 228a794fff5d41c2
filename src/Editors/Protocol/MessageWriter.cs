using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lintel.Editors.Protocol;

/// <summary>Writes messages to an editor, each behind the number of its bytes.</summary>
internal sealed class MessageWriter(Stream output)
{
    private int requests;

    /// <summary>Answers a request.</summary>
    public void Answer<T>(JsonElement id, T? result, JsonTypeInfo<T> type) =>
        Write(json =>
        {
            json.WritePropertyName("id");
            id.WriteTo(json);
            json.WritePropertyName("result");
            if (result is null)
                json.WriteNullValue();
            else
                JsonSerializer.Serialize(json, result, type);
        });

    /// <summary>Refuses a request; the id is that of JSON-RPC, null where nobody knows it.</summary>
    public void Refuse(JsonElement? id, int code, string message) =>
        Write(json =>
        {
            json.WritePropertyName("id");
            if (id is { } known)
                known.WriteTo(json);
            else
                json.WriteNullValue();
            json.WriteStartObject("error");
            json.WriteNumber("code", code);
            json.WriteString("message", message);
            json.WriteEndObject();
        });

    /// <summary>Tells something.</summary>
    public void Notify<T>(string method, T content, JsonTypeInfo<T> type) =>
        Write(json =>
        {
            json.WriteString("method", method);
            json.WritePropertyName("params");
            JsonSerializer.Serialize(json, content, type);
        });

    /// <summary>Asks for something, whose answer nobody waits for.</summary>
    public void Ask<T>(string method, T content, JsonTypeInfo<T> type) =>
        Write(json =>
        {
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"lintel-{++requests}"));
            json.WriteString("method", method);
            json.WritePropertyName("params");
            JsonSerializer.Serialize(json, content, type);
        });

    private void Write(Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            write(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"Content-Length: {body.Length}\r\n\r\n")));
        body.WriteTo(output);
        output.Flush();
    }
}
