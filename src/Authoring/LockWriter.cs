using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Authoring;

/// <summary>Keeps the lock of addresses.</summary>
internal static class LockWriter
{
    /// <summary>Adds the addresses that are new, and takes out those that no reader has seen and no page has any more.
    /// Where nothing is new the file is not touched, so a build in continuous integration changes nothing.</summary>
    public static Diagnostic? Update(HandbookSite site, LockHistory history)
    {
        var handbook = site.Handbook;
        var promised = handbook.Permalinks;
        var given = site.Promised.Except(promised.Addresses.Select(line => line.Link)).ToArray();
        var taken = LostPermalinks
            .Find(site, promised.Addresses)
            .Select(line => line.Link)
            .Where(link => !history.WasPublished(link))
            .ToArray();
        if (given.Length + taken.Length == 0)
            return null;
        try
        {
            SourceEditor.Write(
                handbook.Root,
                promised.Path,
                PermalinkLock.Text(promised.Addresses.Select(line => line.Link).Except(taken).Concat(given))
            );
            return null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return LockRules.UnwritableLock.At(SourceSpan.StartOf(promised.Path), FileFailure.Reason(failure));
        }
    }
}
