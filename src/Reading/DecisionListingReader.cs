using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Text;

namespace Lintel.Reading;

/// <summary>Finds the lists of decisions that Lintel keeps: in the files of the handbook, and in the README at its
/// root.</summary>
internal static class DecisionListingReader
{
    private const string Front = "README.md";

    /// <summary>The lists, by file and place.</summary>
    public static ImmutableArray<DecisionListing> Read(IFolder root, ImmutableArray<SourceFile> sources) =>
        [
            .. sources
                .Select(file => (file.Path, file.Text))
                .Concat(FrontOf(root, sources))
                .SelectMany(file => Find(file.Path, file.Text)),
        ];

    /// <summary>The lists in a text.</summary>
    public static IEnumerable<DecisionListing> Find(string path, string text)
    {
        if (!text.Contains(DecisionListing.Start, StringComparison.Ordinal))
            yield break;
        var lines = new LineMap(text);
        string? fence = null;
        int? start = null;
        for (var line = 1; line <= lines.Count; line++)
        {
            var words = text[lines.RangeOf(line)].TrimEnd();
            // What a page shows as code is no list of its own.
            if (words.StartsWith("```", StringComparison.Ordinal) || words.StartsWith("~~~", StringComparison.Ordinal))
                fence =
                    fence is null ? words[..3]
                    : words.StartsWith(fence, StringComparison.Ordinal) ? null
                    : fence;
            if (fence is not null)
                continue;
            if (words == DecisionListing.Start)
                start = line + 1;
            else if (words == DecisionListing.End && start is { } first)
            {
                var between = lines.RangeOf(first).Start.Value..lines.RangeOf(line).Start.Value;
                yield return new(new(text[between], new(path, first, 1, line, 1)));
                start = null;
            }
        }
    }

    private static IEnumerable<(string Path, string Text)> FrontOf(IFolder root, ImmutableArray<SourceFile> sources) =>
        sources.Any(file => file.Path == Front)
        || !root.HasFile(Front)
        || SourceFileReader.ReadText(root, Front, new DiagnosticBag()) is not { } text
            ? []
            : [(Front, text)];
}
