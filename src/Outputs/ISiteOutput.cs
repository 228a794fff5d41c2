using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary>Files of the site that are no pages: feeds, data, what hosts and search engines read. Implement it to add
/// files of your own.</summary>
/// <remarks>One object serves all builds of a process, and several threads at once: keep no state.</remarks>
public interface ISiteOutput
{
    /// <summary>Whether a path below the site's root may be one of its files. A preview asks only outputs of which this
    /// is true; without an answer of its own, an output is always asked.</summary>
    bool MayHold(string path) => true;

    /// <summary>The files. They must depend on the site alone, so that the same sources give the same bytes.</summary>
    IEnumerable<OutputFile> Create(HandbookSite site);
}
