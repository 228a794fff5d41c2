using System.Text.RegularExpressions;
using Lintel.Model.Addresses;

namespace Lintel.Authoring.Adoption;

/// <summary>From the address of a remote, as git has it, to that of the repository in a browser.</summary>
internal static partial class RemoteUrl
{
    /// <summary>The address without credentials and without <c>.git</c>; null for a remote that no browser
    /// shows.</summary>
    public static string? Parse(string address)
    {
        var match = Shape().Match(address.Trim());
        if (!match.Success)
            return null;
        var scheme = match.Groups["scheme"].Value == "http" ? "http" : "https";
        // The port of another protocol says nothing of the web's.
        var port = match.Groups["scheme"].Value.StartsWith("http", StringComparison.Ordinal)
            ? match.Groups["port"].Value
            : "";
        return WebAddress
            .Parse($"{scheme}://{match.Groups["host"].Value}{port}/{match.Groups["path"].Value}")
            ?.Text.TrimEnd('/');
    }

    [GeneratedRegex(
        @"^((?<scheme>https?|ssh|git)://)?([^@/\s]*@)?(?<host>[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z]+)"
            + @"(?<port>:\d+)?[:/]/?(?<path>[^\s]*?)(\.git)?/?$"
    )]
    private static partial Regex Shape();
}
