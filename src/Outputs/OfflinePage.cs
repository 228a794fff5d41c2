using System.Text.RegularExpressions;

namespace Lintel.Outputs;

/// <summary>Changes a page so that it works from disk. The pages are Lintel's own, so their attributes have one way of
/// being written.</summary>
internal static partial class OfflinePage
{
    public static string Convert(string html)
    {
        var page = FolderLink().Replace(html, "${before}index.html${behind}");
        return Module()
            .Replace(page, "<script defer")
            .Replace("<html ", "<html data-offline ", StringComparison.Ordinal);
    }

    // The address of a folder, in a link or a redirect; not one on another site.
    [GeneratedRegex("""(?<before>(?: href="|; url=)(?![a-zA-Z][a-zA-Z0-9+.\-]*:|//)[^"#?]*/)(?<behind>[#?"])""")]
    private static partial Regex FolderLink();

    [GeneratedRegex("""<script type="module"(?= src=")""")]
    private static partial Regex Module();
}
