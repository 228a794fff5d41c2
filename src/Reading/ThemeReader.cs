using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;

namespace Lintel.Reading;

/// <summary>Reads a handbook's own <c>theme/assets</c>, which replace or follow those of the program.</summary>
public static class ThemeReader
{
    /// <summary>The files by their path below <c>theme</c>, in ordinal order.</summary>
    public static ImmutableArray<OutputFile> Read(string root, DiagnosticBag bag)
    {
        var folder = System.IO.Path.Combine(root, "theme");
        var assets = System.IO.Path.Combine(folder, "assets");
        if (!Directory.Exists(assets)) return [];
        var paths = Directory.EnumerateFiles(assets, "*", SearchOption.AllDirectories).Select(path => System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'));
        return [.. paths.Order(StringComparer.Ordinal).Select(path => Read(folder, path, bag)).OfType<OutputFile>()];
    }

    private static OutputFile? Read(string folder, string path, DiagnosticBag bag)
    {
        try
        {
            return new(path, File.ReadAllBytes(System.IO.Path.Combine(folder, path)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            bag.Add(SourceRules.Unreadable.At(SourceSpan.StartOf("theme/" + path), failure.Message));
            return null;
        }
    }
}
