using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Lintel.Disk;

namespace Lintel.Reading.Git;

/// <summary>The <c>.gitignore</c> files of a folder and of those below it, read without git. What is in the index, and
/// so not ignored, nobody knows here.</summary>
internal sealed class IgnoreFiles(IFolder top)
{
    private const string FileName = ".gitignore";
    private const string OfRepository = ".git/info/exclude";

    private readonly ConcurrentDictionary<string, ImmutableArray<IgnorePattern>> patterns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <summary>Whether a file or folder, named without a closing slash, or a folder above it, is ignored.</summary>
    public bool Contains(string path) =>
        path.LastIndexOf('/') is > 0 and var slash && folders.GetOrAdd(path[..slash], Contains) || IsMeant(path);

    // The nearest file has the last word, and in a file the last line.
    private bool IsMeant(string path)
    {
        for (var slash = path.LastIndexOf('/'); ; slash = slash > 0 ? path.LastIndexOf('/', slash - 1) : -1)
        {
            var below = path[(slash + 1)..];
            if (Last(patterns.GetOrAdd(path[..(slash + 1)], Read), below, path) is { } pattern)
                return !pattern.TakesBack;
            if (slash < 0)
                return false;
        }
    }

    private IgnorePattern? Last(ImmutableArray<IgnorePattern> all, string below, string path)
    {
        for (var i = all.Length - 1; i >= 0; i--)
            if (all[i].IsMatch(below, () => top.HasFolder(path)))
                return all[i];
        return null;
    }

    private ImmutableArray<IgnorePattern> Read(string folder) =>
        folder.Length > 0 ? ReadFile(folder + FileName) : [.. ReadFile(OfRepository), .. ReadFile(FileName)];

    private ImmutableArray<IgnorePattern> ReadFile(string path)
    {
        if (!top.HasFile(path))
            return [];
        try
        {
            return
            [
                .. Encoding
                    .UTF8.GetString(top.ReadStart(path, Limits.FileBytes))
                    .TrimStart('\uFEFF')
                    .Split('\n')
                    .Select(IgnorePattern.Parse)
                    .OfType<IgnorePattern>(),
            ];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [];
        }
    }
}
