using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Disk;

/// <summary>
/// Output: writes the site to a folder beside the old one while it is made, and swaps the two at the end, so that a
/// failed, killed or interrupted build leaves the last good site.
/// </summary>
internal static class SiteWriter
{
    private const int ForeignFilesNamed = 3;
    private const int BlockSize = 1 << 17;

    /// <summary>Writes everything that is made, or nothing and says why.</summary>
    /// <param name="root">The handbook, which holds the assets.</param>
    /// <param name="output">Where the site is to be.</param>
    /// <param name="assets">Files that are carried along.</param>
    /// <param name="make">Makes all other files and hands each on, from as many threads as it likes; it ends early when
    /// it is told to.</param>
    /// <param name="failures">Learns why nothing was written; what it holds when all is made stops the writing
    /// too.</param>
    /// <returns>How many files the site has, without its manifest.</returns>
    /// <exception cref="InterruptedException">A signal ended the build; nothing is left of it.</exception>
    public static int Write(
        DiskFolder root,
        OutputFolder output,
        ImmutableArray<Asset> assets,
        Action<Action<OutputFile>, CancellationToken> make,
        DiagnosticBag failures
    )
    {
        var place = PlaceOf(root, output);
        try
        {
            var target = LinksFollowed(output.Path);
            if (Objection(root, output, target) is not { } objection)
                return Write(root, target, assets, make, failures);
            failures.Add(OutputRules.ForeignOutput.At(place, (output.Path, objection)));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            failures.Add(OutputRules.Unwritable.At(place, (output.Path, FileFailure.Reason(failure))));
        }

        return 0;
    }

    private static int Write(
        DiskFolder root,
        string target,
        ImmutableArray<Asset> assets,
        Action<Action<OutputFile>, CancellationToken> make,
        DiagnosticBag failures
    )
    {
        NextFolder.RemoveAbandoned(target);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var interruption = new Interruption();
        var next = NextFolder.Create(target);
        try
        {
            using var site = new GrowingSite(next, interruption.Token);
            Fill(site, make, interruption.Token);
            failures.AddRange(Covered(site.Paths, assets));
            if (failures.All.IsEmpty)
                CopyAll(root, site, assets, failures, interruption.Token);
            if (!failures.All.IsEmpty)
                return 0;
            var manifest = SiteManifest.File(site.Paths.Concat(assets.Select(asset => asset.SitePath[1..])));
            using (var stream = site.New(manifest.Path))
                stream.Write(manifest.Bytes.Span);
            Timestamps.KeepUnchanged(target, next, interruption.Token);
            FolderSwap.Replace(target, next);
            return site.Paths.Count + assets.Length;
        }
        catch (Exception) when (interruption.Token.IsCancellationRequested)
        {
            // The signal, and not what it broke, is what ends the program.
            return 0;
        }
        finally
        {
            NextFolder.Remove(next);
            interruption.ThrowIfInterrupted();
        }
    }

    private static void Fill(
        GrowingSite site,
        Action<Action<OutputFile>, CancellationToken> make,
        CancellationToken end
    )
    {
        try
        {
            make(site.Write, end);
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            // The site tells below what could not be written.
        }
        finally
        {
            site.Close();
        }
    }

    // A file that vanished since it was found is the handbook's fault and not the output's.
    private static void CopyAll(
        DiskFolder root,
        GrowingSite site,
        ImmutableArray<Asset> assets,
        DiagnosticBag failures,
        CancellationToken end
    )
    {
        foreach (var asset in assets)
        {
            end.ThrowIfCancellationRequested();
            if (Open(root, asset.Source, failures) is not { } source)
                continue;
            using (source)
            {
                using var stream = site.New(asset.SitePath[1..]);
                Copy(source, stream, end);
            }
        }
    }

    private static void Copy(FileStream source, FileStream target, CancellationToken end)
    {
        var block = new byte[BlockSize];
        for (int length; (length = source.Read(block)) > 0; )
        {
            end.ThrowIfCancellationRequested();
            target.Write(block, 0, length);
        }
    }

    private static FileStream? Open(DiskFolder root, string path, DiagnosticBag failures)
    {
        try
        {
            return root.Open(path);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            failures.Add(FileRules.Unreadable.At(SourceSpan.StartOf(path), FileFailure.Reason(failure)));
            return null;
        }
    }

    // A link to the output stays a link: what it leads to is replaced.
    private static string LinksFollowed(string path)
    {
        if (FileStatus.Read(path)?.Kind == FileKind.Link)
            return RealPath.Resolve(path) ?? throw new IOException("it is a symbolic link that leads nowhere");
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path));
        return parent is null
            ? path
            : Path.Combine(
                RealPath.Resolve(parent) ?? parent,
                Path.GetFileName(Path.TrimEndingDirectorySeparator(path))
            );
    }

    // Why the folder is not to be replaced; null when it may be.
    private static string? Objection(DiskFolder root, OutputFolder output, string target)
    {
        var top = RealPath.Resolve(root.Path) ?? root.Path;
        if (RealPath.IsInside(top, target))
            return "holds the handbook itself";
        if (!output.IsNamed && !RealPath.IsInside(target, top))
            return "is a symbolic link that leads out of the handbook";
        switch (FileStatus.Read(target)?.Kind)
        {
            case null:
                return null;
            case FileKind.Folder:
                break;
            default:
                return "is a file";
        }

        var foreign = SiteManifest.Foreign(target, ForeignFilesNamed);
        return foreign.IsEmpty
            ? null
            : $"holds what Lintel did not write ({string.Join(", ", foreign.Select(path => $"'{path}'"))})";
    }

    private static SourceSpan PlaceOf(DiskFolder root, OutputFolder output) =>
        SourceSpan.StartOf(Path.GetRelativePath(root.Path, output.Path).Replace('\\', '/'));

    // Also where a system does not tell capitals from small letters.
    private static IEnumerable<Diagnostic> Covered(IEnumerable<string> paths, ImmutableArray<Asset> assets)
    {
        var made = paths.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return assets
            .Where(asset => made.Contains(asset.SitePath[1..]))
            .Take(1)
            .Select(asset => OutputRules.MadeAddress.At(SourceSpan.StartOf(asset.Source), asset.SitePath));
    }
}
