using Lintel.Model;
using Lintel.Search;
using Lintel.Search.Indexing;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary>The search; pages whose words are among the <paramref name="terms"/> are not read again.</summary>
internal sealed class SearchOutput(TermMemory? terms) : ISiteOutput
{
    /// <inheritdoc/>
    public bool MayHold(string path) => path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Create(HandbookSite site) => SearchIndex.Build(site, terms);
}
