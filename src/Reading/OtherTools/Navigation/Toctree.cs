using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>The trees that pages of Sphinx hold: <c>```{toctree}</c> of MyST, and <c>.. toctree::</c>.</summary>
internal static partial class Toctree
{
    private const int Deepest = 8;

    private static readonly string[] Endings = [".md", ".rst", ".markdown", ""];

    /// <summary>The tree from the first page on; none where there is no such site.</summary>
    public static ImmutableArray<SidebarEntry> Read(IFolder root, string input)
    {
        if (Sphinx.Read(root, input) is not { } site)
            return [];
        var home = SourcePath.Folder(site.Path);
        return new Reader(root, home, new(home.TrimEnd('/'), input)).Below("index", 0);
    }

    private sealed class Reader(IFolder root, string home, NavigationPaths paths)
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);

        // A page stands where it is named first.
        public ImmutableArray<SidebarEntry> Below(string page, int depth)
        {
            if (
                depth > Deepest
                || !seen.Add(page)
                || Endings.Select(ending => home + page + ending).FirstOrDefault(IsText) is not { } path
                || SourceFileReader.ReadText(root, path, new()) is not { } text
                || !text.Contains("toctree", StringComparison.Ordinal)
            )
                return [];
            var entries = ImmutableArray.CreateBuilder<SidebarEntry>();
            foreach (var (caption, items) in Trees(path, text))
            {
                var found = items.Select(item => Entry(item, page, depth)).OfType<SidebarEntry>().ToImmutableArray();
                if (caption is null)
                    entries.AddRange(found);
                else if (!found.IsEmpty)
                    entries.Add(new(caption, null, found));
            }

            return entries.ToImmutable();
        }

        private bool IsText(string path) => SourcePath.IsRecordText(path) && root.HasFile(path);

        private SidebarEntry? Entry(Located<string> item, string page, int depth)
        {
            // `Title <path>`
            var open = item.Value.EndsWith('>') ? item.Value.LastIndexOf('<') : -1;
            var (title, written) =
                open > 0 ? (item.Value[..open].Trim(), item.Value[(open + 1)..^1]) : (null, item.Value);
            if (WebAddress.Parse(written) is not null)
                return new(title, item.With(written), []);
            if (
                SourcePath.Resolve(page, written) is not { Length: > 0 } target
                || paths.OfFile("/" + target) is not { } path
            )
                return null;
            var name = SourcePath.IsRecordText(target) ? target[..^Path.GetExtension(target).Length] : target;
            return new(title, item.With(path), Below(name, depth + 1));
        }
    }

    // Each with its caption. A fence holds its tree up to the fence that closes it, and a directive of
    // reStructuredText as far as it is indented.
    private static IEnumerable<(string? Caption, List<Located<string>> Items)> Trees(string path, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Opening().Match(lines[i]) is not { Success: true } opening)
                continue;
            var fence = opening.Groups["fence"].Value;
            var indent = opening.Groups["indent"].Length;
            string? caption = null;
            var items = new List<Located<string>>();
            for (i++; i < lines.Length; i++)
            {
                var line = lines[i].Trim();
                if (
                    fence.Length > 0
                        ? line == fence
                        : line.Length > 0 && lines[i].TakeWhile(char.IsWhiteSpace).Count() <= indent
                )
                    break;
                if (line.StartsWith(":caption:", StringComparison.Ordinal))
                    caption = line[":caption:".Length..].Trim();
                else if (line.Length > 0 && line[0] is not (':' or '#') && line != "self")
                    items.Add(new(line, new(path, i + 1, 1, i + 1, 1)));
            }

            yield return (caption, items);
        }
    }

    [GeneratedRegex(@"^(?<indent>\s*)(?:(?<fence>`{3,}|~{3,}|:{3,})\s*\{toctree\}|\.\. toctree::)\s*$")]
    private static partial Regex Opening();
}
