using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Lintel.Model;
using Lintel.Search.Files;
using Lintel.Search.Words;

namespace Lintel.Search.Querying;

/// <summary>An index read back from its files, so that the command line ranks by the very data that a browser ranks
/// by.</summary>
internal sealed class IndexFiles
{
    private readonly ImmutableDictionary<string, OutputFile> files;
    private readonly ImmutableArray<int> texts;
    private readonly ImmutableArray<int> rests;
    private readonly Lazy<ImmutableArray<string[][]>> synonyms;

    public IndexFiles(IEnumerable<OutputFile> files)
    {
        this.files = files.ToImmutableDictionary(
            file => file.Path[SearchIndex.Folder.Length..],
            StringComparer.Ordinal
        );
        using var manifest = JsonDocument.Parse(this.files["index.json"].Bytes);
        var root = manifest.RootElement;
        Pages = root.GetProperty("pages").GetInt32();
        Content = root.GetProperty("content").GetInt32();
        Words = new(Value("language"));
        texts = Digits.All(Value("texts"));
        rests = Digits.All(Value("rests"));
        Successors = [.. Digits.All(Value("replaced")).Zip(Digits.List(Value("successors")))];
        Terms = new(Starts("terms"), number => TermFile.Read(Text($"terms/{number}.txt")));
        Beginnings = new(Starts("words"), number => Vocabulary.Read(Text($"words/{number}.txt")));
        Endings = new(Starts("endings"), number => Vocabulary.Read(Text($"endings/{number}.txt")));

        Halves = root.TryGetProperty("halves", out _)
            ? new(Starts("halves"), number => Vocabulary.Read(Text($"halves/{number}.txt")))
            : null;
        Related = root.TryGetProperty("related", out _)
            ? new(Starts("related"), number => TermFile.Read(Text($"related/{number}.txt")))
            : null;
        synonyms = new(() =>
            [
                .. Text("synonyms.txt")
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => line.Split('=').Select(name => name.Split(' ')).ToArray()),
            ]
        );

        string Value(string name) => root.GetProperty(name).GetString()!;
        string[] Starts(string name) => Value(name).Split(' ');
    }

    /// <summary>Number of pages.</summary>
    public int Pages { get; }

    /// <summary>Number of pages that authors wrote; those about rules come behind them.</summary>
    public int Content { get; }

    /// <summary>Pages that were replaced, with what took their place.</summary>
    public ImmutableArray<(int Page, int Successor)> Successors { get; }

    public WordReader Words { get; }

    public Shards<Dictionary<string, PageList>> Terms { get; }

    public Shards<Vocabulary.Entry[]> Beginnings { get; }

    public Shards<Vocabulary.Entry[]> Endings { get; }

    /// <summary>Stems backwards; null where the language does not join words.</summary>
    public Shards<Vocabulary.Entry[]>? Halves { get; }

    /// <summary>The pages of words that are related to another: see <see cref="RelatedShards"/>. Null where the
    /// language is not English.</summary>
    public Shards<Dictionary<string, PageList>>? Related { get; }

    /// <summary>What has several names, each as stems.</summary>
    public ImmutableArray<string[][]> Synonyms => synonyms.Value;

    /// <summary>A page with the whole text of its sections.</summary>
    public PageText Page(int number)
    {
        var page = PageText.Read(EntryOf(number, "texts", texts));
        var rest = EntryOf(number, "rests", rests).EnumerateArray().Select(text => text.GetString()!);
        return page with
        {
            Sections = [.. page.Sections.Zip(rest, (section, rest) => section with { Text = section.Text + rest })],
        };
    }

    private JsonElement EntryOf(int number, string kind, ImmutableArray<int> starts)
    {
        var group = starts.BinarySearch(number) is >= 0 and var found ? found : ~starts.BinarySearch(number) - 1;
        using var pages = JsonDocument.Parse(files[$"{kind}/{group}.txt"].Bytes);
        return pages.RootElement[number - starts[group]].Clone();
    }

    private string Text(string path) => Encoding.UTF8.GetString(files[path].Bytes.Span);
}
