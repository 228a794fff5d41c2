using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools;

/// <summary><c>SUMMARY.md</c>: the pages in their order, as mdBook and GitBook read it.</summary>
internal static partial class Summary
{
    private const string FileName = "SUMMARY.md";
    private const int Deepest = 8;

    /// <summary>The entries; none where there is no such file, or another tool's.</summary>
    public static ImmutableArray<SidebarEntry> Read(IFolder root, string input)
    {
        if (Find(root, input) is not { } path || SourceFileReader.ReadText(root, path, new()) is not { } text)
            return [];
        var lines = text.Split('\n')
            .Select((line, index) => (Match: Line().Match(line), Number: index + 1))
            .Where(line => line.Match.Success)
            .Select(line => new Entry(
                line.Match.Groups["indent"].Value.Replace("\t", "    ", StringComparison.Ordinal).Length,
                line.Match.Groups["title"].Value.Replace("`", "", StringComparison.Ordinal).Trim(),
                line.Match.Groups["path"].Value,
                new SourceSpan(path, line.Number, 1, line.Number, 1)
            ))
            .ToArray();
        return lines.Length > 1 ? Tree(lines, 0) : [];
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

    private readonly record struct Entry(int Indent, string Title, string Path, SourceSpan At);

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
            var page = line.Path.Length > 0 ? new Located<string>(line.Path, line.At) : null;
            var below = depth < Deepest ? Tree(lines[(index + 1)..end], depth + 1) : [];
            if (below.IsEmpty && page is not null)
                entries.Add(new(line.Title, page, []));
            else if (!below.IsEmpty)
                entries.Add(new(line.Title, null, page is null ? below : below.Insert(0, new(null, page, []))));
            index = end;
        }

        return entries.ToImmutable();
    }

    // The title of a part, a line across, a comment, a chapter to come.
    [GeneratedRegex(@"^\s*(?:#{1,3}[ \t].*|-{3,}|\*{3,}|<!--.*-->|[-*+][ \t]+.*)\s*$")]
    private static partial Regex Apart();

    [GeneratedRegex(
        @"^(?<indent>[ \t]*)(?:[-*+][ \t]+)?\[(?<title>[^\[\]\r\n]+)\]\((?:\./)?<?(?<path>[^()<>#\s]*)[^()\r\n]*\)\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Line();
}
