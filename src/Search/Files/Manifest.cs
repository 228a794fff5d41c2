using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Search.Indexing;
using Lintel.Search.Stemming;

namespace Lintel.Search.Files;

/// <summary>The first file that a reader loads: the table of the language, where the shards are cut, and which pages
/// share a file of texts, and what took the place of what.</summary>
internal static class Manifest
{
    public static string Write(
        string version,
        string language,
        ImmutableArray<SearchPage> pages,
        TextFiles texts,
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
            json.WriteNumber("pages", pages.Length);
            json.WriteNumber("content", pages.Count(page => page.Type != SearchPages.Rule));
            json.WriteString("texts", Digits.Gaps(texts.Starts));
            json.WriteString("rests", Digits.Gaps(texts.RestStarts));
            WriteSuccessors(json, pages);
            foreach (var (name, shards) in kinds)
                json.WriteString(name, string.Join(' ', shards.Select(shard => shard.Start)));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void WriteSuccessors(Utf8JsonWriter json, ImmutableArray<SearchPage> pages)
    {
        var numbers = pages.Index().GroupBy(page => page.Item.Url).ToDictionary(same => same.Key, same => same.First());
        var replaced = pages
            .Index()
            .Where(page => page.Item.Successor is { Url: var url } && numbers.ContainsKey(url))
            .ToArray();
        var successors = new StringBuilder();
        foreach (var (_, page) in replaced)
            Digits.Append(successors, numbers[page.Successor!.Value.Url].Index);
        json.WriteString("replaced", Digits.Gaps(replaced.Select(page => page.Index)));
        json.WriteString("successors", successors.ToString());
    }
}
