using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools;

/// <summary>Docusaurus: what <c>docusaurus.config.js</c> says, as far as it is plain words. It is a program, and is not
/// run.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="text">What it says.</param>
internal sealed partial class Docusaurus(string path, string text)
{
    private static readonly string[] Names =
    [
        "docusaurus.config.ts",
        "docusaurus.config.js",
        "docusaurus.config.mjs",
        "docusaurus.config.cjs",
    ];

    /// <summary>The file, below the root.</summary>
    public string Path => path;

    /// <summary>What the file says.</summary>
    public string Content => text;

    /// <summary>The folder of its pages that it names itself, below the root; null where it names none.</summary>
    public string? NamedFolder =>
        Objects().FirstOrDefault(found => found.IsDocs).Folder is { } named
            ? SourcePath.Resolve(path, named)?.TrimEnd('/')
            : null;

    /// <summary>The folder of its pages, below the root.</summary>
    public string? Folder => SourcePath.Resolve(path, Docs.Folder)?.TrimEnd('/');

    /// <summary>What stands before the address of every page: <c>docs</c> unless the file says something
    /// else.</summary>
    public string RoutePrefix => Docs.Base;

    /// <summary>The other folders that a plugin makes pages of, below the root, each with what stands before the
    /// addresses of its pages.</summary>
    public IEnumerable<(string Folder, string Base)> Others =>
        Objects()
            .Where(found => !found.IsDocs && found.Folder is not null && found.Base is not null)
            .Select(found => (Folder: SourcePath.Resolve(path, found.Folder!)?.TrimEnd('/') ?? "", Base: found.Base!))
            .Where(found => found.Folder.Length > 0 && found.Folder != Folder)
            .DistinctBy(found => found.Folder, StringComparer.Ordinal);

    /// <summary>From old addresses to the pages that they lead to, as the plugin for redirects has them.</summary>
    public IEnumerable<(string From, string To)> Redirects =>
        Redirect()
            .Matches(text)
            .SelectMany(redirect =>
                Quoted()
                    .Matches(
                        redirect.Groups["from"].Success ? redirect.Groups["from"].Value : redirect.Groups["last"].Value
                    )
                    .Select(from =>
                        (
                            from.Groups["text"].Value.TrimEnd('/') + "/",
                            redirect.Groups["to"].Success ? redirect.Groups["to"].Value : redirect.Groups["first"].Value
                        )
                    )
            );

    private (string Folder, string Base) Docs =>
        Objects().FirstOrDefault(found => found.IsDocs) is var docs
            ? (docs.Folder ?? "docs", docs.Base ?? "docs")
            : ("docs", "docs");

    // The objects of the program that say a path or the base of addresses; braces in its texts come in pairs.
    private IEnumerable<(bool IsDocs, string? Folder, string? Base)> Objects()
    {
        var open = new Stack<int>();
        var said = new SortedDictionary<int, (string? Folder, string? Base)>();
        foreach (Match mark in Marks().Matches(text))
        {
            if (mark.Value == "{")
                open.Push(mark.Index);
            else if (mark.Value == "}")
                open.TryPop(out _);
            else if (mark.Groups["quote"].Success && open.TryPeek(out var start))
            {
                var (folder, prefix) = said.GetValueOrDefault(start);
                said[start] = mark.Groups["folder"].Success
                    ? (folder ?? mark.Groups["text"].Value, prefix)
                    : (folder, prefix ?? mark.Groups["text"].Value);
            }
        }

        return said.Select(found =>
            (DocsKey().IsMatch(text.AsSpan(0, found.Key)), found.Value.Folder, found.Value.Base)
        );
    }

    /// <summary>Title of the site; null when it is no plain text.</summary>
    public string? Title => TitleLine().Match(text) is { Success: true } title ? title.Groups["text"].Value : null;

    /// <summary>Its sentence under the title; null when it is no plain text.</summary>
    public string? Tagline => TaglineLine().Match(text) is { Success: true } line ? line.Groups["text"].Value : null;

    /// <summary>Address of the site, as <c>url</c> and <c>baseUrl</c> say together; null when it is no plain
    /// text.</summary>
    public string? Url =>
        UrlLine().Match(text) is { Success: true } url
            ? url.Groups["text"].Value.TrimEnd('/')
                + "/"
                + (BaseLine().Match(text) is { Success: true } below ? below.Groups["text"].Value.Trim('/') : "")
            : null;

    /// <summary>Finds the file in the root or in a folder right below; null where there is none.</summary>
    public static Docusaurus? Read(IFolder root, DiagnosticBag bag)
    {
        var folders = root.List("", bag)
            .Where(entry => entry.Kind == EntryKind.Folder && FolderListing.IsEntered(entry.Name))
            .Select(entry => entry.Name + "/")
            .Order(StringComparer.Ordinal)
            .Prepend("");
        var found = folders.SelectMany(folder => Names.Select(name => folder + name)).FirstOrDefault(root.HasFile);
        return found is not null && SourceFileReader.ReadText(root, found, new DiagnosticBag()) is { } text
            ? new(found, text)
            : null;
    }

    [GeneratedRegex(@"^\s*url:\s*(?<quote>['""`])(?<text>https?://[^'""`\s$]+)\k<quote>", RegexOptions.Multiline)]
    private static partial Regex UrlLine();

    [GeneratedRegex(@"^\s*baseUrl:\s*(?<quote>['""`])(?<text>/[^'""`\s$]*)\k<quote>", RegexOptions.Multiline)]
    private static partial Regex BaseLine();

    [GeneratedRegex(
        @"//[^\r\n]*|/\*[^*]*(?:\*(?!/)[^*]*)*\*/|[{}]"
            + @"|['""]?\b(?:(?<folder>path)|routeBasePath)['""]?:\s*(?<quote>['""`])(?<text>[^'""`\r\n]*)\k<quote>"
            + @"|(?<other>['""`])[^'""`\r\n]*\k<other>"
    )]
    private static partial Regex Marks();

    [GeneratedRegex(@"\bdocs['""]?:\s*$", RegexOptions.RightToLeft)]
    private static partial Regex DocsKey();

    // { to: '/new', from: ['/old', '/older'] }, in either order.
    [GeneratedRegex(
        @"\{\s*(?:to:\s*['""`](?<to>[^'""`\r\n]+)['""`],\s*from:\s*(?<from>\[[^\[\]]*\]|['""`][^'""`\r\n]+['""`])"
            + @"|from:\s*(?<last>\[[^\[\]]*\]|['""`][^'""`\r\n]+['""`]),\s*to:\s*['""`](?<first>[^'""`\r\n]+)['""`])"
    )]
    private static partial Regex Redirect();

    [GeneratedRegex(@"(?<quote>['""`])(?<text>[^'""`\r\n]+)\k<quote>")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"(?:^|\{)\s*title:\s*(?<quote>['""`])(?<text>(?:(?!\k<quote>)[^\r\n$])+)\k<quote>",
        RegexOptions.Multiline
    )]
    private static partial Regex TitleLine();

    [GeneratedRegex(
        @"(?:^[ \t]*|[{,]\s*)tagline:\s*(?<quote>['""`])(?<text>(?:(?!\k<quote>)[^\r\n$])+)\k<quote>",
        RegexOptions.Multiline
    )]
    private static partial Regex TaglineLine();
}
