using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Reading.Files;

namespace Lintel.Reading;

/// <summary>Reads a handbook's own <c>theme/assets</c>, which replace or follow those of the program.</summary>
public static class ThemeReader
{
    /// <summary>The files by their path below <c>theme</c>, in ordinal order.</summary>
    public static ImmutableArray<OutputFile> Read(IFolder root, DiagnosticBag bag) =>
        root.HasFolder("theme/assets") ? [.. Walk(root, "theme/assets/").Order(StringComparer.Ordinal).Select(path => Read(root, path, bag)).OfType<OutputFile>()] : [];

    private static IEnumerable<string> Walk(IFolder root, string folder) => root.Entries(folder).SelectMany(entry => entry.Kind switch
    {
        EntryKind.File => [folder + entry.Name],
        EntryKind.Folder => Walk(root, $"{folder}{entry.Name}/"),
        _ => [],
    });

    private static OutputFile? Read(IFolder root, string path, DiagnosticBag bag)
    {
        try
        {
            return new(path["theme/".Length..], root.Read(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            bag.Add(SourceRules.Unreadable.At(SourceSpan.StartOf(path), failure.Message));
            return null;
        }
    }
}
