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

    /// <summary>The folder of its pages, below the root.</summary>
    public string? Folder =>
        SourcePath
            .Resolve(path, Docs().Match(text) is { Success: true } docs ? docs.Groups["path"].Value : "docs")
            ?.TrimEnd('/');

    /// <summary>What stands before the address of every page: <c>docs</c> unless the file says something
    /// else.</summary>
    public string RoutePrefix =>
        RouteBase().Match(text) is { Success: true } prefix ? prefix.Groups["path"].Value : "docs";

    /// <summary>Title of the site; null when it is no plain text.</summary>
    public string? Title => TitleLine().Match(text) is { Success: true } title ? title.Groups["text"].Value : null;

    /// <summary>Its sentence under the title; null when it is no plain text.</summary>
    public string? Tagline => TaglineLine().Match(text) is { Success: true } line ? line.Groups["text"].Value : null;

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

    [GeneratedRegex(@"\bdocs:\s*\{[^{}]*?\bpath:\s*(?<quote>['""`])(?<path>[^'""`]+)\k<quote>")]
    private static partial Regex Docs();

    [GeneratedRegex(@"\brouteBasePath:\s*(?<quote>['""`])(?<path>[^'""`]*)\k<quote>")]
    private static partial Regex RouteBase();

    [GeneratedRegex(@"^\s*title:\s*(?<quote>['""`])(?<text>[^'""`\r\n$]+)\k<quote>", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^\s*tagline:\s*(?<quote>['""`])(?<text>[^'""`\r\n$]+)\k<quote>", RegexOptions.Multiline)]
    private static partial Regex TaglineLine();
}
