using System.Collections.Immutable;
using Lintel.Model.Code;

namespace Lintel.Site.Governing;

/// <summary>From a pattern to the files it means: of sorted paths only those are tried that begin as it does.</summary>
internal static class GovernedFiles
{
    /// <summary>The files, each once, in no certain order.</summary>
    /// <param name="glob">The pattern.</param>
    /// <param name="files">Paths in the order of their characters.</param>
    public static IEnumerable<string> Of(PathGlob glob, ImmutableArray<string> files) =>
        glob
            .Beginnings.Distinct()
            .SelectMany(beginning => Range(files, beginning))
            .Where(path => glob.Match(path) is not null)
            .Distinct();

    private static IEnumerable<string> Range(ImmutableArray<string> files, string beginning)
    {
        var first = files.BinarySearch(beginning, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < files.Length; i++)
        {
            if (!files[i].StartsWith(beginning, StringComparison.Ordinal))
                yield break;
            yield return files[i];
        }
    }
}
