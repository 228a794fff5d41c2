using System.Collections.Immutable;

namespace Lintel.Model.Catalogs;

/// <summary>The addresses that another handbook says it has; all are paths of its site.</summary>
/// <param name="Promised">Those that it promises to keep, with their anchors.</param>
/// <param name="Other">Its other pages.</param>
/// <param name="Redirects">Where old addresses lead: to a path, or to an address elsewhere.</param>
internal sealed record FederatedAddresses(
    ImmutableHashSet<string> Promised,
    ImmutableHashSet<string> Other,
    ImmutableDictionary<string, string> Redirects
)
{
    /// <summary>Whether there is a page at a path.</summary>
    public bool HasPage(string path) => Promised.Contains(path) || Other.Contains(path);
}

/// <summary>An address on another site that a page of a handbook links to.</summary>
/// <param name="Address">The whole address.</param>
/// <param name="From">Path of the page on its site.</param>
/// <param name="Source">File of the page in its repository.</param>
internal sealed record ReliedAddress(string Address, string From, string Source);

/// <summary>A page of another handbook that references may name.</summary>
/// <param name="Reference">What it is called there, as <c>lesson:queues</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its whole address.</param>
internal sealed record FederatedPage(string Reference, string Title, string Address);
