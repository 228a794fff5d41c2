using System.Collections.Frozen;
using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading;

/// <summary>Reads a handbook's own <c>theme/assets</c>, which replace or follow those of the program.</summary>
internal static class ThemeReader
{
    private const string Assets = "theme/assets";

    // What a browser loads; the rest is of a theme that some other tool is to build.
    private static readonly FrozenSet<string> Kinds =
    [
        ".css",
        ".html",
        ".js",
        ".json",
        ".mjs",
        ".txt",
        ".wasm",
        ".xml",
    ];

    // A theme of Hugo has its files there, too.
    private static readonly string[] OfHugo = ["theme/theme.toml", "theme/layouts"];

    /// <summary>The files by their path below <c>theme</c>, in ordinal order.</summary>
    public static ImmutableArray<OutputFile> Read(IFolder root, DiagnosticBag bag)
    {
        root.CheckTop("theme", bag);
        root.CheckTop(Assets, bag);
        if (!root.HasFolder(Assets) || OfHugo.Any(path => root.HasFile(path) || root.HasFolder(path)))
            return [];
        var paths = Walk(root, Assets + "/", bag).Order(StringComparer.Ordinal);
        return [.. paths.Select(path => Read(root, path, bag)).OfType<OutputFile>()];
    }

    private static IEnumerable<string> Walk(IFolder root, string folder, DiagnosticBag bag)
    {
        foreach (var entry in root.List(folder, bag).Where(entry => !entry.IsRefused(folder + entry.Name, bag)))
        {
            if (entry.Kind == EntryKind.File && IsServed(entry.Name))
                yield return folder + entry.Name;
            else if (entry.Kind == EntryKind.Folder)
                foreach (var path in Walk(root, $"{folder}{entry.Name}/", bag))
                    yield return path;
        }
    }

    private static bool IsServed(string name) =>
        AssetKinds.IsCarried(name) || Kinds.Contains(Path.GetExtension(name).ToLowerInvariant());

    private static OutputFile? Read(IFolder root, string path, DiagnosticBag bag)
    {
        try
        {
            return new(path["theme/".Length..], root.Read(path, Limits.ThemeFileBytes));
        }
        catch (FileTooLargeException large)
        {
            bag.Add(FileRules.TooLarge.At(SourceSpan.StartOf(path), (large.Length, large.Most)));
            return null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            bag.Add(FileRules.Unreadable.At(SourceSpan.StartOf(path), FileFailure.Reason(failure)));
            return null;
        }
    }
}
