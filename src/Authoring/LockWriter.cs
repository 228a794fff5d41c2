using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Authoring;

/// <summary>Adds to the lock of addresses, and takes nothing out of it.</summary>
internal static class LockWriter
{
    /// <summary>Adds the addresses that are new. Where nothing is new the file is not touched, so a build in continuous
    /// integration changes nothing.</summary>
    public static Diagnostic? Add(HandbookSite site)
    {
        var handbook = site.Handbook;
        var promised = handbook.Permalinks;
        var published = site.Promised.Except(promised.Addresses.Select(line => line.Link)).ToArray();
        if (published.Length == 0)
            return null;
        try
        {
            SourceEditor.Write(
                handbook.Root,
                promised.Path,
                PermalinkLock.Text(promised.Addresses.Select(line => line.Link).Concat(published))
            );
            return null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return LockRules.UnwritableLock.At(SourceSpan.StartOf(promised.Path), FileFailure.Reason(failure));
        }
    }
}
