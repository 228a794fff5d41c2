using System.Reflection;

namespace Lintel.Cli;

/// <summary>The version of this program, as its newest tag or the commits since say it.</summary>
internal static class ProgramVersion
{
    private static readonly Assembly Program = typeof(ProgramVersion).Assembly;

    private static readonly string[] Whole =
        Program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') ?? [];

    /// <summary>As <c>0.1.0</c>, without the commit, which <c>--version</c> tells.</summary>
    public static readonly string Text = Whole is [var version, ..] ? version : "0.0.0";

    /// <summary>The tag of the sources that it was made of, or their commit where they have none.</summary>
    public static readonly string Revision =
        Whole is [{ } version, { } commit] && version.Contains('-') ? commit : $"v{Text}";

    /// <summary>The repository of its sources.</summary>
    public static readonly string Source =
        Program
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(pair => pair.Key == "RepositoryUrl")
            ?.Value
        ?? "";
}
