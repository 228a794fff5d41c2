using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>Lists of pages in Markdown: <c>SUMMARY.md</c> of mdBook and GitBook, <c>_sidebar.md</c> of
/// docsify.</summary>
internal static partial class Summary
{
    private const string FileName = "SUMMARY.md";
    private const string Docsify = "_sidebar.md";
    private const int Deepest = 8;

    // What only parts of a list have: they stand above all that is indented.
    private const int OfPart = -1;

    /// <summary>The entries of mdBook or GitBook; none where there is no such file, or another tool's.</summary>
    public static ImmutableArray<SidebarEntry> Read(IFolder root, string input)
    {
        if (Find(root, input) is not { } path || SourceFileReader.ReadText(root, path, new()) is not { } text)
            return [];
        var paths = new NavigationPaths(SourcePath.Folder(path).TrimEnd('/'), input);
        var lines = Entries(path, text, Line(), paths.OfFile);
        return lines.Length > 1 ? Tree(lines, 0) : [];
    }

    /// <summary>The entries of docsify; none where there is no such file.</summary>
    public static ImmutableArray<SidebarEntry> ReadDocsify(IFolder root, string input)
    {
        var path = input + Docsify;
        if (!root.HasFile(path) || SourceFileReader.ReadText(root, path, new()) is not { } text)
            return [];
        var paths = new NavigationPaths(input.TrimEnd('/'), input);
        return Tree(Entries(path, text, Item(), paths.OfAddress), 0);
    }

    /// <summary>The file of mdBook or GitBook, which is no page of theirs; null where there is none.</summary>
    public static string? Find(IFolder root, string input)
    {
        var path = SmallSite.Read(root) is { Tool: "mdBook" or "GitBook", Folder: var folder }
            ? $"{folder}/{FileName}".TrimStart('/')
            : ((string[])[FileName, input + FileName]).FirstOrDefault(root.HasFile);
        return path is not null && root.HasFile(path) && IsList(root, path) ? path : null;
    }

    private static bool IsList(IFolder root, string path)
    {
        var lines = (SourceFileReader.ReadText(root, path, new()) ?? "")
            .Split('\n')
            .Where(line => line.Trim().Length > 0);
        return lines.Any(line => Line().Match(line).Groups["path"].Success)
            && lines.All(line => Line().IsMatch(line) || Apart().IsMatch(line));
    }

    private readonly record struct Entry(int Indent, string Title, Located<string>? Path);

    // A heading is over the list that follows; the first one is that of the file. What is no item of a list, as an
    // appendix of mdBook, belongs to no part.
    private static ReadOnlySpan<Entry> Entries(string path, string text, Regex item, Func<string, string?> pathOf)
    {
        var entries = new List<Entry>();
        var isInPart = false;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (Part().Match(line) is { Success: true } part)
            {
                if (entries.Count > 0 || part.Groups["marks"].Length > 1)
                    entries.Add(new(OfPart, part.Groups["title"].Value.Trim(' ', '\t', '#', '\r'), null));
                isInPart = true;
            }
            else if (item.Match(line) is { Success: true } match)
            {
                var written = match.Groups["path"].Value;
                var found = WebAddress.Parse(written)?.Text ?? (written.Length > 0 ? pathOf(written) : null);
                var at = new SourceSpan(path, index + 1, 1, index + 1, 1);
                var isItem = match.Groups["mark"].Success;
                if (isInPart && !isItem)
                    entries.Add(new(OfPart, "", null));
                isInPart &= isItem;
                entries.Add(
                    new(
                        match.Groups["indent"].Value.Replace("\t", "    ", StringComparison.Ordinal).Length,
                        Marks().Replace(match.Groups["title"].Value, "").Trim(),
                        found is null ? null : new(found, at)
                    )
                );
            }
        }

        return entries.ToArray();
    }

    // What is indented further belongs to the line above it.
    private static ImmutableArray<SidebarEntry> Tree(ReadOnlySpan<Entry> lines, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<SidebarEntry>();
        for (var index = 0; index < lines.Length; )
        {
            var end = index + 1;
            while (end < lines.Length && lines[end].Indent > lines[index].Indent)
                end++;
            var line = lines[index];
            var below = depth < Deepest ? Tree(lines[(index + 1)..end], depth + 1) : [];
            if (line is { Indent: OfPart, Title: "" })
                entries.AddRange(below);
            else if (line.Path is not null || !below.IsEmpty)
                entries.Add(new(line.Title, line.Path, below));
            index = end;
        }

        return entries.ToImmutable();
    }

    // The title of a part, a line across, a comment, a chapter to come.
    [GeneratedRegex(@"^\s*(?:#{1,3}[ \t].*|-{3,}|\*{3,}|<!--.*-->|[-*+][ \t]+.*)\s*$")]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?<marks>#{1,3})[ \t]+(?<title>.*)$")]
    private static partial Regex Part();

    [GeneratedRegex(
        @"^(?<indent>[ \t]*)(?:(?<mark>[-*+])[ \t]+)?\[(?<title>[^\[\]\r\n]+)\]"
            + @"\((?:\./)?<?(?<path>[^()<>#\s]*)[^()\r\n]*\)\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Line();

    // `* [Title](path)`, or a title over others.
    [GeneratedRegex(
        @"^(?<indent>[ \t]*)(?<mark>[-*+])[ \t]+"
            + @"(?:\[(?<title>[^\[\]\r\n]+)\]\(<?(?<path>[^()<>\s]*)[^()\r\n]*\)|(?<title>(?>[^\[\]\r\n]+)))\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Item();

    [GeneratedRegex(@"[`*_]|^\s*:\w+:|<[^<>]*>")]
    private static partial Regex Marks();
}
