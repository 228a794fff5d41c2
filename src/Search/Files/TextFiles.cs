using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Diagnostics;
using Lintel.Search.Indexing;

namespace Lintel.Search.Files;

/// <summary>
/// What a result shows. The openings of the sections stand in the first files, with the address, label, title, type,
/// status, place and successor of their page; what comes behind an opening stands in files that are loaded only where a
/// word is not in the opening. Small pages share a file; large ones have one each.
/// </summary>
internal sealed class TextFiles
{
    // An opening is what most results show; it is cut between words, and the blank there says that more will follow.
    private const int Opening = 180;
    private const int EnoughOpenings = 2_600;
    private const int EnoughRest = 16_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableArray<SearchPage> pages;

    public TextFiles(ImmutableArray<SearchPage> pages)
    {
        this.pages = pages;
        Starts = StartsOf(page => page.Sections.Sum(section => LengthOfOpening(section.Text)), EnoughOpenings);
        RestStarts = StartsOf(
            page => page.Sections.Sum(section => section.Text.Length - LengthOfOpening(section.Text)),
            EnoughRest
        );
    }

    /// <summary>The numbers of the pages that each file of openings begins with.</summary>
    public ImmutableArray<int> Starts { get; }

    /// <summary>The numbers of the pages that each file of what comes behind begins with.</summary>
    public ImmutableArray<int> RestStarts { get; }

    /// <summary>The files of openings in the order of their pages.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Openings() => Write(Starts, WriteOpenings);

    /// <summary>The files of what comes behind in the order of their pages.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Rests() => Write(RestStarts, WriteRest);

    private ImmutableArray<int> StartsOf(Func<SearchPage, int> lengthOf, int enough)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var length = enough;
        for (var number = 0; number < pages.Length; number++)
        {
            if (length >= enough)
            {
                starts.Add(number);
                length = 0;
            }

            length += lengthOf(pages[number]);
        }

        return starts.ToImmutable();
    }

    private ReadOnlyMemory<byte>[] Write(ImmutableArray<int> starts, Action<Utf8JsonWriter, SearchPage> write) =>
        AllCores.Map(
            [.. starts.Zip(starts.Skip(1).Append(pages.Length))],
            file =>
            {
                using var stream = new MemoryStream();
                using (var json = new Utf8JsonWriter(stream, Options))
                {
                    json.WriteStartArray();
                    foreach (var page in pages.AsSpan()[file.First..file.Second])
                    {
                        json.WriteStartArray();
                        write(json, page);
                        json.WriteEndArray();
                    }

                    json.WriteEndArray();
                }

                return (ReadOnlyMemory<byte>)stream.GetBuffer().AsMemory(0, (int)stream.Length);
            }
        );

    private static void WriteOpenings(Utf8JsonWriter json, SearchPage page)
    {
        var successor = page.Successor?.Label ?? "";
        foreach (var value in new[] { page.Url, page.Label, page.Title, page.Type, page.Status, page.Place, successor })
            json.WriteStringValue(value);
        foreach (var section in page.Sections)
        {
            json.WriteStringValue(section.Heading);
            json.WriteStringValue(section.Anchor);
            json.WriteStringValue(section.Text.AsSpan(0, LengthOfOpening(section.Text)));
        }
    }

    private static void WriteRest(Utf8JsonWriter json, SearchPage page)
    {
        foreach (var section in page.Sections)
            json.WriteStringValue(section.Text.AsSpan(LengthOfOpening(section.Text)));
    }

    private static int LengthOfOpening(string text) =>
        text.Length <= Opening ? text.Length
        : text.LastIndexOf(' ', Opening) is > 0 and var blank ? blank + 1
        : char.IsHighSurrogate(text[Opening - 1]) ? Opening - 1
        : Opening;
}
