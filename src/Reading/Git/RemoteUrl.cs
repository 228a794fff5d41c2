using System.Text.RegularExpressions;
using Lintel.Model.Addresses;

namespace Lintel.Reading.Git;

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
        var (host, path) = (match.Groups["host"].Value, match.Groups["path"].Value);
        if (Azure().Match($"{host}/{path}") is { Success: true } azure)
            (host, path) = ("dev.azure.com", azure.Result("${organization}/${project}/_git/${repository}"));
        return WebAddress.Parse($"{scheme}://{host}{port}/{path}")?.Text.TrimEnd('/');
    }

    // ssh.dev.azure.com/v3/… and …@vs-ssh.visualstudio.com/v3/… are hosts for git alone.
    [GeneratedRegex(
        @"^(?:ssh\.dev\.azure\.com|vs-ssh\.visualstudio\.com)/v3/(?<organization>[^/]+)/(?<project>[^/]+)/"
            + "(?<repository>[^/]+)$"
    )]
    private static partial Regex Azure();

    [GeneratedRegex(
        @"^((?<scheme>https?|ssh|git)://)?([^@/\s]*@)?(?<host>[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z]+)"
            + @"(?<port>:\d+)?[:/]/?(?<path>[^\s?#]*?)(\.git)?/?([?#]\S*)?$"
    )]
    private static partial Regex Shape();
}
