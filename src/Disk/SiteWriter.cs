using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Disk;

/// <summary>
/// Output: writes the site to a folder beside the old one and swaps the two, so that a failed, killed or interrupted
/// build leaves the last good site.
/// </summary>
internal static class SiteWriter
{
    private const int ForeignFilesNamed = 3;
    private const int BlockSize = 1 << 17;

    /// <summary>Writes everything, or nothing and says why.</summary>
    /// <exception cref="InterruptedException">A signal ended the build; nothing is left of it.</exception>
    public static ImmutableArray<Diagnostic> Write(
        DiskFolder root,
        OutputFolder output,
        IReadOnlyCollection<OutputFile> files,
        ImmutableArray<Asset> assets
    )
    {
        var place = PlaceOf(root, output);
        try
        {
            var target = LinksFollowed(output.Path);
            if (Objection(root, output, target) is { } objection)
                return [OutputRules.ForeignOutput.At(place, (output.Path, objection))];
            if (Covered(files, assets) is { } covered)
                return [OutputRules.MadeAddress.At(SourceSpan.StartOf(covered.Source), covered.SitePath)];
            return Write(root, target, files, assets);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [OutputRules.Unwritable.At(place, (output.Path, FileFailure.Reason(failure)))];
        }
    }

    private static ImmutableArray<Diagnostic> Write(
        DiskFolder root,
        string target,
        IReadOnlyCollection<OutputFile> files,
        ImmutableArray<Asset> assets
    )
    {
        NextFolder.RemoveAbandoned(target);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var interruption = new Interruption();
        var next = NextFolder.Create(target);
        try
        {
            var manifest = SiteManifest.File(
                files.Select(file => file.Path).Concat(assets.Select(asset => asset.SitePath[1..]))
            );
            WriteAll(next, [.. files, manifest], interruption.Token);
            var unreadable = CopyAll(root, next, assets, interruption.Token);
            if (!unreadable.IsEmpty)
                return unreadable;
            Timestamps.KeepUnchanged(target, next, interruption.Token);
            FolderSwap.Replace(target, next);
            return [];
        }
        catch (Exception) when (interruption.Token.IsCancellationRequested)
        {
            // The signal, and not what it broke, is what ends the program.
            return [];
        }
        finally
        {
            NextFolder.Remove(next);
            interruption.ThrowIfInterrupted();
        }
    }

    private static void WriteAll(string folder, OutputFile[] files, CancellationToken end)
    {
        foreach (var directory in files.Select(file => Path.GetDirectoryName(file.Path) ?? "").Distinct())
            Directory.CreateDirectory(Inside(folder, directory));
        Parallel.ForEach(
            files,
            new() { CancellationToken = end },
            file =>
            {
                using var stream = New(Inside(folder, file.Path));
                stream.Write(file.Bytes.Span);
            }
        );
    }

    // A file that vanished since it was found is the handbook's fault and not the output's.
    private static ImmutableArray<Diagnostic> CopyAll(
        DiskFolder root,
        string folder,
        ImmutableArray<Asset> assets,
        CancellationToken end
    )
    {
        var unreadable = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var asset in assets)
        {
            end.ThrowIfCancellationRequested();
            if (Open(root, asset.Source, unreadable) is not { } source)
                continue;
            using (source)
            {
                var path = Inside(folder, asset.SitePath[1..]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = New(path);
                Copy(source, stream, end);
            }
        }

        return unreadable.ToImmutable();
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

    private static FileStream? Open(DiskFolder root, string path, ImmutableArray<Diagnostic>.Builder unreadable)
    {
        try
        {
            return root.Open(path);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            unreadable.Add(FileRules.Unreadable.At(SourceSpan.StartOf(path), FileFailure.Reason(failure)));
            return null;
        }
    }

    // No page is made at such a path; if one were, it would not be written.
    private static string Inside(string folder, string path)
    {
        var full = Path.GetFullPath(path, folder);
        return RealPath.IsInside(full, folder) ? full : throw new IOException($"the site has no place for '{path}'");
    }

    private static FileStream New(string path) =>
        new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);

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
    private static Asset? Covered(IEnumerable<OutputFile> files, ImmutableArray<Asset> assets)
    {
        var made = files.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return assets.FirstOrDefault(asset => made.Contains(asset.SitePath[1..]));
    }
}
