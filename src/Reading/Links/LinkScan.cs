using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Catalogs;
using Lintel.Reading.Files;
using Lintel.Reading.Git;
using Lintel.Reading.Markdown;
using Lintel.Reading.Rubrics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Links;

/// <summary>Every address in the texts below a root, each once where it is written: also in texts that are no part of
/// the handbook, as the README of a repository whose pages lie in a folder.</summary>
/// <param name="Settings">The settings, completed.</param>
/// <param name="Files">The files of the handbook.</param>
/// <param name="Links">By the file that holds them, below the root.</param>
internal sealed record LinkScan(Settings Settings, HandbookFiles Files, ILookup<string, Link> Links)
{
    /// <summary>Reads all texts but what git ignores.</summary>
    public static LinkScan Run(IFolder root)
    {
        var unheard = new DiagnosticBag();
        var ignored = IgnoredPaths.Find(root);
        var settings = FoundSettings.Read(root, new(() => ignored), unheard);
        var files = HandbookFileFinder.Find(root, settings, ignored, unheard);
        var texts = Texts(root, "", ignored, unheard)
            .Union(files.Decisions.Where(SourcePath.IsRecordText))
            .Select(path => SourceFileReader.Read(root, path, unheard))
            .OfType<SourceFile>()
            .ToImmutableArray();
        var rubrics = RubricFiles.Open(root, files, unheard);
        var own = files.Pages.Concat(files.Lessons).Concat(files.Decisions).ToHashSet(StringComparer.Ordinal);
        var resolver = HandbookReader.Resolver(
            root,
            settings,
            files,
            [.. texts.Where(text => own.Contains(text.Path))],
            rubrics,
            CatalogReader.Read(root, settings, unheard),
            memory: null
        );
        return new(
            settings,
            files,
            texts
                .SelectMany(text => Find(root, text, resolver, unheard).Select(link => (text.Path, Link: link)))
                .ToLookup(found => found.Path, found => found.Link, StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Texts(IFolder root, string folder, IgnoredPaths ignored, DiagnosticBag bag)
    {
        foreach (var entry in root.List(folder, bag).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = folder + entry.Name;
            if (ignored.Contains(path))
                continue;
            if (entry.Kind == EntryKind.File && SourcePath.IsMarkdown(path))
                yield return path;
            else if (entry.Kind == EntryKind.Folder && FolderListing.IsEntered(entry.Name))
                foreach (var inner in Texts(root, path + "/", ignored, bag))
                    yield return inner;
        }
    }

    private static IEnumerable<Link> Find(IFolder root, SourceFile file, LinkResolver resolver, DiagnosticBag bag)
    {
        if (MarkdownSyntax.Parse(file, bag, HtmlPolicy.Trust) is not { } syntax)
            return [];
        var spans = new SyntaxSpan(file.Path, file.Text);
        var links = Written(syntax)
            .Select(link => Resolve(link.Url, spans.Of(Bare(file.Text, link.Span)), link.IsImage))
            .ToList();
        links.AddRange(
            HtmlLinkRewriter.Rewrite(syntax, (url, at, isImage) => (Resolve(url, at, isImage), null), spans)
        );
        return SourcePath.IsMarkdown(file.Path)
            ? links.Where(link => !link.At.Equals(default))
            : InOtherMarkup(root, file.Path, links, bag);

        Link Resolve(string url, Model.SourceSpan at, bool isImage) =>
            new(url, at, resolver.Resolve(file.Path, url, isImage, suggests: false), isImage);
    }

    private static IEnumerable<(string Url, Markdig.Syntax.SourceSpan Span, bool IsImage)> Written(
        MarkdownDocument syntax
    ) =>
        syntax
            .Descendants<LinkInline>()
            .Where(link => link is { Url: not null, Reference: null, UrlSpan.IsEmpty: false })
            .Select(link => (link.Url!, link.UrlSpan, link.IsImage))
            .Concat(
                syntax
                    .Descendants<LinkReferenceDefinition>()
                    .Where(definition => definition is { Url: not null, UrlSpan.IsEmpty: false })
                    .Select(definition => (definition.Url!, definition.UrlSpan, false))
            );

    // An address may stand in angle brackets, which stay.
    private static Markdig.Syntax.SourceSpan Bare(string text, Markdig.Syntax.SourceSpan span) =>
        text[span.Start] == '<' && text[span.End] == '>' ? new(span.Start + 1, span.End - 1) : span;

    // Such a file was read as the Markdown that it stands for, so its own text tells where an address is.
    private static IEnumerable<Link> InOtherMarkup(
        IFolder root,
        string path,
        IEnumerable<Link> links,
        DiagnosticBag bag
    )
    {
        if (SourceFileReader.ReadText(root, path, bag) is not { } text)
            yield break;
        var spans = new SyntaxSpan(path, text);
        foreach (var link in links.DistinctBy(link => link.Written))
            for (
                var at = text.IndexOf(link.Written, StringComparison.Ordinal);
                at > 0;
                at = text.IndexOf(link.Written, at + 1, StringComparison.Ordinal)
            )
                if (text[at - 1] is ':' or '<')
                    yield return link with
                    {
                        At = spans.Of(at, at + link.Written.Length),
                    };
    }
}
