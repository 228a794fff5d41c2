using Lintel.Model;

namespace Lintel.Reading.Links;

/// <summary>Whole addresses of a handbook's own site and of its repository at the code host.</summary>
internal static class OwnAddress
{
    private static readonly string[] Views = ["blob", "-/blob", "tree", "-/tree", "src/branch"];

    /// <summary>The path below the root of a file that the code host shows, as it is on the branch of the settings;
    /// null for any other address.</summary>
    public static string? InRepository(Settings settings, string address)
    {
        if (
            settings.Repository is not { } repository
            || !address.StartsWith(repository + "/", StringComparison.OrdinalIgnoreCase)
        )
            return null;
        var rest = address[(repository.Length + 1)..].Split('?')[0];
        foreach (var view in Views)
            if (rest.StartsWith($"{view}/{settings.Branch}/", StringComparison.Ordinal))
            {
                var path = Uri.UnescapeDataString(rest[(view.Length + settings.Branch.Length + 2)..]);
                return path.StartsWith(settings.PathInRepository, StringComparison.Ordinal)
                    ? path[settings.PathInRepository.Length..]
                    : null;
            }

        return null;
    }

    /// <summary>The path from the top of the site; null for an address of another site.</summary>
    public static string? OnSite(Settings settings, string address)
    {
        if (settings.Url is not { } url || !address.StartsWith(url, StringComparison.OrdinalIgnoreCase))
            return null;
        var below = Uri.UnescapeDataString(address[url.Length..].Split('?')[0]);
        return below.Length == 0 ? "/"
            : below[0] == '/' && !below.StartsWith("//", StringComparison.Ordinal) ? below
            : null;
    }
}
