using System.Reflection;

namespace Lintel.Tests;

/// <summary>Where the sources are.</summary>
internal static class RepositoryRoot
{
    /// <summary>Full path of the repository's folder.</summary>
    public static readonly string Path = typeof(RepositoryRoot)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    /// <summary>Full path of something below it.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);
}
