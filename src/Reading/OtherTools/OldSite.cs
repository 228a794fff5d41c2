using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools;

/// <summary>How the tool that a repository was set up for made addresses of its pages.</summary>
/// <param name="Prefix">What stood before the address of every page: <c>/docs</c> with Docusaurus; empty where nothing
/// did.</param>
/// <param name="HasEndings">Whether a page was a file of its own, as <c>/guide.html</c>.</param>
/// <param name="IsNumbered">Whether numbers in front of names only ordered them.</param>
/// <param name="HasRecordsAtTop">Whether records stood at <c>/adr/ID</c>, wherever their files lie.</param>
internal sealed partial record OldSite(string Prefix, bool HasEndings, bool IsNumbered, bool HasRecordsAtTop)
{
    /// <summary>No tool was set up, or one whose addresses are those of Lintel.</summary>
    public static readonly OldSite None = new("", false, false, false);

    /// <summary>Looks for the files of other tools.</summary>
    public static OldSite Read(IFolder root, string input)
    {
        var unheard = new DiagnosticBag();
        var docusaurus = Docusaurus.Read(root, unheard);
        var jekyll = ((string[])["", input]).FirstOrDefault(folder => root.HasFile(folder + "_config.yml"));
        return new(
            docusaurus is not null ? Trimmed(docusaurus.RoutePrefix)
                : jekyll is "" ? Trimmed(input)
                : "",
            HasEndings: MkDocs.Read(root)?.Text("use_directory_urls") is "false"
                || (jekyll is not null && !IsPretty(root, jekyll + "_config.yml"))
                || ((string[])["book.toml", "docfx.json", input + "docfx.json"]).Any(root.HasFile)
                || ((string[])["", input]).Any(folder => HasVite(root, folder)),
            IsNumbered: docusaurus is not null,
            HasRecordsAtTop: root.HasFile(Log4brains.FileName)
        );
    }

    /// <summary>The addresses that a page had, besides those that its front matter names.</summary>
    /// <param name="route">Its address now.</param>
    /// <param name="named">The addresses that its front matter names.</param>
    /// <param name="path">Its file.</param>
    /// <param name="isRecord">Whether that is a record.</param>
    public IEnumerable<string> AddressesOf(Route route, IEnumerable<string> named, string path, bool isRecord)
    {
        if (Prefix.Length > 0)
            foreach (var address in named.Prepend(route.Path))
                yield return Prefix + address;
        if (HasEndings && !SourcePath.IsFolderPage(path))
            yield return $"{Prefix}{route.Path.TrimEnd('/')}.html";
        if (HasRecordsAtTop && isRecord)
            yield return $"/adr/{SourcePath.Stem(path)}/";
    }

    private static string Trimmed(string path) => path.Trim('/') is { Length: > 0 } bare ? "/" + bare : "";

    private static bool IsPretty(IFolder root, string path) =>
        SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text && Pretty().IsMatch(text);

    private static bool HasVite(IFolder root, string folder) =>
        ((string[])[".vitepress/config.ts", ".vitepress/config.mts", ".vitepress/config.js", ".vuepress/config.js"])
            .Select(name => folder + name)
            .FirstOrDefault(root.HasFile)
            is { } path
        && SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
        && !text.Contains("cleanUrls: true", StringComparison.Ordinal);

    [GeneratedRegex(@"^permalink:\s*['""]?(?:pretty|/\S*/)['""]?\s*$", RegexOptions.Multiline)]
    private static partial Regex Pretty();
}
