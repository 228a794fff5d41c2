using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Search.Indexing;

namespace Lintel.Search.Querying;

/// <summary>What the index keeps of a page for showing it.</summary>
internal sealed record PageText(
    string Url,
    string Label,
    string Title,
    string Type,
    string Status,
    string Place,
    string Successor,
    ImmutableArray<SearchSection> Sections
)
{
    /// <summary>The text of a section, or of what its page says before the first.</summary>
    public SearchSection SectionAt(int number) => Sections[Math.Min(number, Sections.Length - 1)];

    private const int Head = 7;

    public static PageText Read(JsonElement page)
    {
        var values = page.EnumerateArray().Select(value => value.GetString()!).ToArray();
        return new(
            values[0],
            values[1],
            values[2],
            values[3],
            values[4],
            values[5],
            values[6],
            [.. values[Head..].Chunk(3).Select(section => new SearchSection(section[0], section[1], section[2]))]
        );
    }
}
