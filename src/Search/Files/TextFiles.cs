using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Diagnostics;
using Lintel.Search.Indexing;
using Lintel.Text;

namespace Lintel.Search.Files;

/// <summary>What a result shows: address, label, title, type, status and the text by section. Small pages share a file;
/// large ones have one each.</summary>
internal static class TextFiles
{
    private const int Enough = 2_000;

    // A snippet is cut from the beginning of a section; what comes later can be found, but is not shown.
    private const int Longest = 500;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The numbers of the pages that each file begins with.</summary>
    public static ImmutableArray<int> Starts(ImmutableArray<SearchPage> pages)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var length = Enough;
        for (var number = 0; number < pages.Length; number++)
        {
            if (length >= Enough)
            {
                starts.Add(number);
                length = 0;
            }

            length += pages[number].Sections.Sum(section => Math.Min(section.Text.Length, Longest));
        }

        return starts.ToImmutable();
    }

    /// <summary>The files in the order of their pages.</summary>
    public static IEnumerable<string> Write(ImmutableArray<SearchPage> pages, ImmutableArray<int> starts) =>
        AllCores.Map(
            [.. starts.Zip(starts.Skip(1).Append(pages.Length))],
            file => Write(pages.AsSpan()[file.First..file.Second])
        );

    private static string Write(ReadOnlySpan<SearchPage> pages)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var page in pages)
                Write(json, page);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, SearchPage page)
    {
        json.WriteStartArray();
        foreach (var value in new[] { page.Url, page.Label, page.Title, page.Type, page.Status })
            json.WriteStringValue(value);
        foreach (var section in page.Sections)
        {
            json.WriteStringValue(section.Heading);
            json.WriteStringValue(section.Anchor);
            json.WriteStringValue(Excerpt.Cut(section.Text, Longest));
        }

        json.WriteEndArray();
    }
}
