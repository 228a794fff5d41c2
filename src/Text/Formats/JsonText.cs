using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lintel.Text.Formats;

/// <summary>
/// JSON that people can read too: indented, letters as letters, a line end at the end. Half a surrogate pair becomes
/// U+FFFD; characters that nobody sees are written as <c>\u202e</c>, and <c>##[</c> as no build server reads it, so the
/// text may go to a terminal or a log and still says the same.
/// </summary>
internal static partial class JsonText
{
    /// <summary>The bytes of a JSON text in UTF-8 without the mark of their order that some programs put first; text in
    /// UTF-16, which has one always, is turned into UTF-8.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => bytes.AsMemory(3),
            [0xFF, 0xFE, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes.AsSpan(2))),
            [0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))),
            _ => bytes,
        };

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of what is written.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        return Visible(Encoding.UTF8.GetString(stream.ToArray())) + "\n";
    }

    /// <summary>The bytes of one object: of a large one no text is made on the way, unless it holds what must be
    /// spelled otherwise.</summary>
    public static ReadOnlyMemory<byte> WriteObjectBytes(Action<Utf8JsonWriter> write)
    {
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        var bytes = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        return IsVisible(bytes.Span) ? bytes : Encoding.UTF8.GetBytes(Visible(Encoding.UTF8.GetString(bytes.Span)));
    }

    /// <summary>The text of one object.</summary>
    public static string WriteObject(Action<Utf8JsonWriter> write) =>
        Write(json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });

    /// <summary>A text in quotation marks, for a place in JavaScript or YAML; the encoder says what is
    /// escaped.</summary>
    public static string Quote(string text, JavaScriptEncoder? encoder = null) =>
        Line(json => json.WriteStringValue(text), encoder);

    /// <summary>The text of what is written, on one line and without a line end.</summary>
    public static string Line(Action<Utf8JsonWriter> write, JavaScriptEncoder? encoder = null)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = encoder }))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    // The same question as below, of UTF-8.
    private static bool IsVisible(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("##"u8) >= 0)
            return false;
        for (var left = json; left.IndexOfAny((byte)0xD8, (byte)0xE2) is >= 0 and var at; left = left[(at + 1)..])
            if (
                Rune.DecodeFromUtf8(left[at..], out var rune, out _) == OperationStatus.Done
                && rune.IsBmp
                && IsBidirectional((char)rune.Value)
            )
                return false;
        return true;
    }

    // Only strings can hold such characters, and in a string either spelling is the same.
    private static string Visible(string json)
    {
        var safe = json.Contains("##", StringComparison.Ordinal) ? Command().Replace(json, @"#\u0023") : json;
        if (!safe.Any(letter => letter > '~' && IsBidirectional(letter)))
            return safe;
        var text = new StringBuilder(safe.Length + 8);
        foreach (var letter in safe)
        {
            if (IsBidirectional(letter))
                text.Append(@"\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(letter);
        }

        return text.ToString();
    }

    // Joiners and soft hyphens are parts of words and harm no terminal; these turn what is read around.
    private static bool IsBidirectional(char letter) =>
        letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex(@"##(?=[A-Za-z]*\[)")]
    private static partial Regex Command();
}
