using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Search.Files;
using Lintel.Search.Indexing;
using Lintel.Search.Stemming;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Search;

/// <summary>The search index of a site: many small files, of which a reader loads the few that a query needs. Its
/// format is ADR-15.</summary>
internal static class SearchIndex
{
    /// <summary>The folder of the index on the site.</summary>
    public const string Folder = "search/";

    /// <summary>The file that is loaded first.</summary>
    public const string Path = Folder + "index.json";

    /// <summary>Builds all files of the index; pages whose words are in the <paramref name="memory"/> are not read
    /// again.</summary>
    public static ImmutableArray<OutputFile> Build(HandbookSite site, TermMemory? memory = null)
    {
        var pages = SearchPages.Create(site);
        var language = site.Handbook.Settings.Language;
        var index = InvertedIndex.Build(pages, language, site.Handbook.Settings.Synonyms, memory);
        Func<InvertedIndex, ImmutableArray<Shard>>[] cuts =
        [
            TermShards.Cut,
            WordShards.ByBeginnings,
            WordShards.ByEndings,
            LanguageTable.JoinsWords(language) ? WordShards.BySecondHalves : _ => [],
            LanguageTable.IsEnglish(language) ? index => RelatedShards.Cut(index, language, pages.Length) : _ => [],
        ];
        var cut = AllCores.Map(cuts, cut => cut(index));
        var (terms, words, endings, halves, related) = (cut[0], cut[1], cut[2], cut[3], cut[4]);
        var texts = new TextFiles(pages);
        ImmutableArray<OutputFile> outputs =
        [
            .. terms.Select((shard, i) => Text($"terms/{i}.txt", shard.Text)),
            .. words.Select((shard, i) => Text($"words/{i}.txt", shard.Text)),
            .. endings.Select((shard, i) => Text($"endings/{i}.txt", shard.Text)),
            .. halves.Select((shard, i) => Text($"halves/{i}.txt", shard.Text)),
            .. related.Select((shard, i) => Text($"related/{i}.txt", shard.Text)),
            .. texts.Openings().Select((text, i) => new OutputFile($"{Folder}texts/{i}.txt", text)),
            .. texts.Rests().Select((text, i) => new OutputFile($"{Folder}rests/{i}.txt", text)),
            Text("synonyms.txt", SynonymFile.Write(index.Synonyms)),
            Text("facets.txt", FacetFile.Write(pages)),
            .. OfDecisions(site, pages),
        ];
        (string, ImmutableArray<Shard>)[] families = [("terms", terms), ("words", words), ("endings", endings)];
        if (!halves.IsEmpty)
            families = [.. families, ("halves", halves)];
        if (!related.IsEmpty)
            families = [.. families, ("related", related)];
        var manifest = Manifest.Write(VersionOf(outputs), language, pages, texts, families);
        return [OutputFile.OfText(Path, manifest), .. outputs];
    }

    private static IEnumerable<OutputFile> OfDecisions(HandbookSite site, ImmutableArray<SearchPage> pages) =>
        site.HasDecisions ? [new($"{Folder}decisions.txt", CatalogFile.Write(site, pages))] : [];

    private static OutputFile Text(string path, string text) => OutputFile.OfText(Folder + path, text);

    // Caches must not mix the files of two builds, so the version goes into the address of every file but the first.
    private static string VersionOf(ImmutableArray<OutputFile> files) =>
        Digest.Hash(files.Select(file => file.Bytes))[..8];
}
