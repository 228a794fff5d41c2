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

    public IndexFiles(IEnumerable<OutputFile> files)
    {
        this.files = files.ToImmutableDictionary(
            file => file.Path[SearchIndex.Folder.Length..],
            StringComparer.Ordinal
        );
        using var manifest = JsonDocument.Parse(this.files["index.json"].Bytes);
        Pages = manifest.RootElement.GetProperty("pages").GetInt32();
        Words = new(manifest.RootElement.GetProperty("language").GetString()!);
        texts = Digits.All(manifest.RootElement.GetProperty("texts").GetString()!);
        Terms = new(Starts("terms"), number => TermFile.Read(Text($"terms/{number}.txt")));
        Beginnings = new(Starts("words"), number => Vocabulary.Read(Text($"words/{number}.txt")));
        Endings = new(Starts("endings"), number => Vocabulary.Read(Text($"endings/{number}.txt")));

        string[] Starts(string name) => manifest.RootElement.GetProperty(name).GetString()!.Split(' ');
    }

    /// <summary>Number of pages.</summary>
    public int Pages { get; }

    public WordReader Words { get; }

    public Shards<Dictionary<string, PageList>> Terms { get; }

    public Shards<Vocabulary.Entry[]> Beginnings { get; }

    public Shards<Vocabulary.Entry[]> Endings { get; }

    /// <summary>What a result shows of a page.</summary>
    public PageText Page(int number)
    {
        var group = texts.BinarySearch(number) is >= 0 and var found ? found : ~texts.BinarySearch(number) - 1;
        using var pages = JsonDocument.Parse(files[$"texts/{group}.txt"].Bytes);
        return PageText.Read(pages.RootElement[number - texts[group]]);
    }

    private string Text(string path) => Encoding.UTF8.GetString(files[path].Bytes.Span);
}
