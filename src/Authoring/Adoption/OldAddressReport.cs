using System.Collections.Immutable;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Authoring.Adoption;

/// <summary>What becomes of the addresses that another tool published.</summary>
internal static class OldAddressReport
{
    private const int Named = 3;
    private const string Lost = "their addresses are lost";

    // What other tools publish beside the pages of a handbook, below the folder of their settings.
    private static readonly ImmutableArray<(string Folder, string Address, string Fate)> Areas =
    [
        ("blog/", "/blog/", Lost),
        ("_posts/", "the dates of posts", Lost),
        ("src/pages/", "/", Lost),
        ("versioned_docs/", "versions", "their addresses lead to the page of the same name, where there is one"),
    ];

    /// <summary>A line each: how many lead on, which lead to something else, and which lead nowhere.</summary>
    public static IEnumerable<string> Write(DiskFolder root, HandbookSite site, ImmutableArray<string> tools)
    {
        var (kept, lost) = (site.Redirects.Accepted.Length, site.Redirects.Lost);
        if (kept > 0)
            yield return kept == 1 ? "1 leads on to where its page is" : $"{kept:N0} lead on to where their pages are";
        if (lost.Length > 0)
            yield return $"{lost.Length:N0} {(lost.Length == 1 ? "has" : "have")} another page now: "
                + string.Join(", ", lost.Take(Named).Select(redirect => redirect.From.Path))
                + (lost.Length > Named ? " …" : "");
        if (tools.IsEmpty)
            yield break;
        foreach (var (folder, address, fate) in Areas)
        foreach (var top in Tops(root))
            if (Count(root, top + folder) is > 0 and var files && !site.Handbook.Documents.Any(IsIn(top + folder)))
                yield return $"{files:N0} {(files == 1 ? "file" : "files")} of '{top}{folder.TrimEnd('/')}' "
                    + $"({address}) are no part of the handbook, and {fate}";
    }

    private static Func<Document, bool> IsIn(string folder) =>
        page => page.Source.StartsWith(folder, StringComparison.Ordinal);

    private static IEnumerable<string> Tops(DiskFolder root) =>
        root.Entries("")
            .Where(entry => entry.Kind == EntryKind.Folder && char.IsLetterOrDigit(entry.Name[0]))
            .Select(entry => entry.Name + "/")
            .Order(StringComparer.Ordinal)
            .Prepend("");

    private static int Count(DiskFolder root, string folder) =>
        !root.HasFolder(folder.TrimEnd('/'))
            ? 0
            : root.Entries(folder)
                .Sum(entry =>
                    entry.Kind == EntryKind.Folder ? Count(root, $"{folder}{entry.Name}/")
                    : SourcePath.IsMarkdown(entry.Name) ? 1
                    : 0
                );
}
