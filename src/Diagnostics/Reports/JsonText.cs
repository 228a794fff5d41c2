using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lintel.Diagnostics.Reports;

/// <summary>JSON that people can read too: indented, letters as letters, a line end at the end.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of what is written.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
