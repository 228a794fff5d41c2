using Lintel.Model;
using Lintel.Text;

namespace Lintel.Outputs;

/// <summary>Addresses in files that leave the site.</summary>
internal static class Address
{
    /// <summary>The whole address of a site path; the path alone where the settings do not say where the site is
    /// published.</summary>
    public static string Of(Settings settings, string path) => settings.Url + UrlPath.Escape(path);

    /// <summary>An anchor on a page.</summary>
    public static string Of(string page, string anchor) => $"{page}#{Uri.EscapeDataString(anchor)}";

    /// <summary>The same for a page.</summary>
    public static string Of(Settings settings, Route route) => Of(settings, route.Path);
}
