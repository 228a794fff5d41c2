using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>What the repository knows of the lock of addresses. It is asked only when an address is lost or new, so
/// that a check which finds nothing starts no program.</summary>
/// <param name="Published">Addresses that the lock holds on the default branch, where a promise begins; null where
/// nobody knows, and every line counts as published.</param>
/// <param name="IsCommitted">Whether the newest commit holds a file; null where nobody knows.</param>
internal sealed record LockHistory(Lazy<ImmutableHashSet<string>?> Published, Lazy<Func<string, bool>?> IsCommitted)
{
    /// <summary>There is no history to ask.</summary>
    public static readonly LockHistory None = new(new(() => null), new(() => null));

    /// <summary>Whether readers may have seen an address.</summary>
    public bool WasPublished(Permalink link) => Published.Value?.Contains(link.Address) ?? true;
}
