using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.Links;

/// <summary>The files that a path may mean.</summary>
internal static partial class LinkCandidates
{
    // Middleman has several.
    private static readonly string[] Endings = [".md", ".html.md", ".html.md.erb", ".md.erb"];

    /// <summary>The file itself; the page of a folder; the Markdown behind an address as sites write them:
    /// <c>x.html</c>, <c>x/</c>, <c>x</c>.</summary>
    public static IEnumerable<string> Find(string? target)
    {
        if (target is null)
            yield break;
        yield return target;
        var bare = target.TrimEnd('/');
        if (bare.Length < target.Length)
            yield return bare;
        var prefix = bare.Length == 0 ? "" : bare + "/";
        yield return prefix + "index.md";
        yield return prefix + "README.md";
        yield return prefix + "_index.md";
        var stem = bare.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? bare[..^5] : bare;
        foreach (var ending in Endings)
            yield return stem + ending;
    }

    /// <summary>Whether a program of another tool was to make a part of an address.</summary>
    public static bool IsUnknown(string address) =>
        address.Contains("{{", StringComparison.Ordinal) || address.Contains("{%", StringComparison.Ordinal);

    /// <summary>Whether a path is that of a file, and no page's address.</summary>
    public static bool NamesFile(string path) => SourcePath.IsMarkdown(path) || AssetKinds.IsCarried(path);

    /// <summary>Docusaurus calls the folder of its site <c>@site</c>, and serves what is in <c>static</c> at the top;
    /// docfx calls the root <c>~</c>.</summary>
    public static string OnSite(string address) =>
        address.StartsWith("@site/static/", StringComparison.Ordinal) ? address["@site/static".Length..]
        : address.StartsWith("@site/", StringComparison.Ordinal) ? address["@site".Length..]
        : address.StartsWith("~/", StringComparison.Ordinal) ? address[1..]
        : address;

    /// <summary><c>/guide/</c> on a page below <c>docs</c> may count from there: the site that it was written for
    /// began in that folder.</summary>
    public static IEnumerable<string> FindBelow(string source, string path) =>
        path.StartsWith('/')
            ? SourcePath
                .Folders(source)
                .Reverse()
                .Select(folder => SourcePath.Resolve(folder + "index.md", path[1..]))
                .SelectMany(Find)
            : [];

    /// <summary>An address elsewhere that lacks its scheme, with it; null where it is none.</summary>
    public static string? Elsewhere(string path) =>
        MailAddress().IsMatch(path) ? "mailto:" + path
        : PhoneNumber().IsMatch(path) ? "tel:" + path
        : path.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + path
        : null;

    /// <summary>What an address asks a program for, with its question mark; null where it asks for nothing, or in other
    /// letters than an address has.</summary>
    public static string? QueryOf(string address) =>
        address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start && Query().IsMatch(address.AsSpan(start))
            ? address[start..]
            : null;

    [GeneratedRegex(@"^\?[\w.~!$&'()*+,;=:@/?%-]+$")]
    private static partial Regex Query();

    [GeneratedRegex(@"^\+[0-9][0-9().-]{5,24}$")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")]
    private static partial Regex MailAddress();
}
