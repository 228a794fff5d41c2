using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Search.Stemming;

namespace Lintel.Search.Files;

/// <summary>The first file that a reader loads: the table of the language, where the shards are cut, and which pages
/// share a file of texts.</summary>
internal static class Manifest
{
    public static string Write(
        string version,
        string language,
        int pages,
        ImmutableArray<int> texts,
        params IEnumerable<(string Name, ImmutableArray<Shard> Shards)> kinds
    )
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteString("language", language);
            json.WriteString("stemming", LanguageTable.TextOf(language));
            json.WriteNumber("pages", pages);
            json.WriteString("texts", Digits.Gaps(texts));
            foreach (var (name, shards) in kinds)
                json.WriteString(name, string.Join(' ', shards.Select(shard => shard.Start)));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
