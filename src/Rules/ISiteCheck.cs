using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules;

/// <summary>
/// Rules of one subject, and the check that raises them. Implement it to add rules of your own.
/// </summary>
/// <remarks>One object serves all builds of a process, and several threads at once: keep no state.</remarks>
public interface ISiteCheck
{
    /// <summary>Every rule that the check may raise; each has a page on the site. Ids are unique.</summary>
    IEnumerable<Rule> Rules { get; }

    /// <summary>Looks at the site and raises what is wrong, in any order. It reads no files and changes nothing; what
    /// it throws becomes a finding (SRC025).</summary>
    IEnumerable<Diagnostic> Run(CheckInput input);
}

/// <summary>A check that can also mend some of what it finds.</summary>
internal interface ISiteFix : ISiteCheck
{
    /// <summary>The changes to source files that need no judgement; <c>lintel check --fix</c> makes them. Applied twice
    /// they change nothing more.</summary>
    IEnumerable<TextEdit> Fix(HandbookSite site);
}
