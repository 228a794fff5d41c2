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
        if (Plan(site, history) is not { } text)
            return null;
        var path = site.Handbook.Permalinks.Path;
        try
        {
            SourceEditor.Write(site.Handbook.Root, path, text);
            return null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return LockRules.UnwritableLock.At(SourceSpan.StartOf(path), FileFailure.Reason(failure));
        }
    }

    /// <summary>What the file is to say; null where it says so already.</summary>
    public static string? Plan(HandbookSite site, LockHistory history)
    {
        var promised = site.Handbook.Permalinks;
        if (!promised.IsReadable)
            return null;
        var given = site.Promised.Except(promised.Addresses.Select(line => line.Link)).ToArray();
        var taken = LostPermalinks
            .Find(site, promised.Addresses)
            .Select(line => line.Link)
            .Where(link => !history.WasPublished(link))
            .ToArray();
        return given.Length + taken.Length == 0
            ? null
            : PermalinkLock.Text(promised.Addresses.Select(line => line.Link).Except(taken).Concat(given));
    }
}
