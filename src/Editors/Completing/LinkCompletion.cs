using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Text;

namespace Lintel.Editors.Completing;

/// <summary>Completes the address of a link: files from where the text lies, anchors behind <c>#</c>, names behind
/// <c>adr:</c> and its kind.</summary>
internal static class LinkCompletion
{
    /// <summary>What can stand here; <paramref name="start"/> is the column where the address begins.</summary>
    public static IEnumerable<CompletionItem> Find(Workspace workspace, TypedText typed, int start)
    {
        var address = typed.Before[start..];
        var rest = typed.After.AsSpan().IndexOfAny(')', ' ') is >= 0 and var end ? end : 0;
        if (address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash)
            return Anchors(workspace, typed, address[..hash], start + hash + 1, rest);
        return address.IndexOf(':', StringComparison.Ordinal) > 0
            ? Names(workspace, typed, start, rest)
            : Files(workspace, typed, start, rest);
    }

    private static IEnumerable<CompletionItem> Files(Workspace workspace, TypedText typed, int start, int rest)
    {
        var handbook = workspace.Site.Handbook;
        var folder = SourcePath.Folder(typed.Path);
        var records = handbook
            .Decisions.Where(record => record.Page.Source != typed.Path)
            .Select(record => Item(record.Page.Source, record.LabelledName));
        var pages = handbook
            .Pages.Concat(handbook.Lessons.Select(lesson => lesson.Page))
            .Where(page => page.Source != typed.Path)
            .Select(page => Item(page.Source, page.Title));
        return records
            .Concat(pages)
            .Concat(handbook.Assets.Select(asset => Item(asset.Source, null)))
            .Concat(
                ((string[])["adr:", "lesson:", "rubric:", "xref:"]).Select(kind => new CompletionItem(
                    kind,
                    ItemKind.Keyword,
                    typed.Replace(start, kind)
                )
                {
                    SortText = "~",
                })
            );

        CompletionItem Item(string source, string? title)
        {
            var way = SourcePath.Relative(folder, source);
            return new(title is null ? way : $"{way}", ItemKind.File, typed.Replace(start, Escape(way), rest))
            {
                Detail = title,
                FilterText = $"{way} {title}",
            };
        }
    }

    private static IEnumerable<CompletionItem> Anchors(
        Workspace workspace,
        TypedText typed,
        string path,
        int start,
        int rest
    )
    {
        var source = path.Length == 0 ? typed.Path : SourcePath.Resolve(typed.Path, Uri.UnescapeDataString(path));
        var page =
            source is null ? null
            : workspace.Index.DocumentAt(source) is { } own ? own
            : workspace.Site.Handbook.References.TryGetValue(path, out var route) ? workspace.Index.DocumentOf(route)
            : null;
        if (page is null)
            return [];
        var titles = page.Body.Headings.DistinctBy(heading => heading.Id).ToDictionary(heading => heading.Id);
        return page.Anchors.Select(anchor => new CompletionItem(
            anchor,
            ItemKind.Reference,
            typed.Replace(start, Fragment.Escape(anchor), rest)
        )
        {
            Detail = titles.GetValueOrDefault(anchor)?.Text,
            // In the order of the page.
            SortText = titles.TryGetValue(anchor, out var heading) ? $"{heading.At.Line:D6}" : "~",
        });
    }

    /// <summary>The names of cross references.</summary>
    public static IEnumerable<CompletionItem> Names(Workspace workspace, TypedText typed, int start, int rest)
    {
        var kind = typed.Before[start..(typed.Before.IndexOf(':', start) + 1)];
        return workspace
            .Site.Handbook.References.Where(name => name.Key.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
            .Select(name => new CompletionItem(name.Key, ItemKind.Reference, typed.Replace(start, name.Key, rest))
            {
                Detail = workspace.Index.TitleOf(new(name.Value)),
            });
    }

    private static string Escape(string path) => path.IndexOfAny([' ', '(', ')']) >= 0 ? UrlPath.Escape(path) : path;
}
