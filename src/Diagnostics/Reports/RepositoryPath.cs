using Lintel.Model;

namespace Lintel.Diagnostics.Reports;

/// <summary>The path of a file as code hosts know it.</summary>
internal static class RepositoryPath
{
    /// <summary>From the top of the repository; code may lie beside the root, as <c>../src/Card.cs</c>.</summary>
    /// <param name="prefix">The way from there to the root: empty, or with a closing slash.</param>
    /// <param name="path">The file below the root, or beside it.</param>
    public static string Of(string prefix, string path) =>
        path.StartsWith("../", StringComparison.Ordinal) ? SourcePath.Resolve(prefix, path) ?? path : prefix + path;
}
