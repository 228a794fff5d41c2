using System.Reflection;

namespace Lintel.Cli;

/// <summary>The version of this program, as its newest tag or the commits since say it.</summary>
internal static class ProgramVersion
{
    /// <summary>As <c>0.1.0</c>, without the commit, which <c>--version</c> tells.</summary>
    public static readonly string Text =
        typeof(ProgramVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0]
        ?? "0.0.0";
}
