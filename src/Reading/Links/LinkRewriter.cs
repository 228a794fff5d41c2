using System.Collections.Immutable;
using System.Globalization;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Blocks;
using Lintel.Reading.Images;
using Lintel.Reading.Markdown;
using Lintel.Reading.Markdown.Foreign;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Lintel.Model.SourceSpan;

namespace Lintel.Reading.Links;

/// <summary>Turns the addresses of a parsed file into addresses of the site, relative to its page, and remembers each
/// for the link check.</summary>
internal static class LinkRewriter
{
    /// <summary>Rewrites in place.</summary>
    public static ImmutableArray<Link> Rewrite(
        MarkdownDocument syntax,
        string source,
        Route route,
        LinkResolver resolver,
        HtmlPolicy html,
        SyntaxSpan spans
    )
    {
        AutolinkFinder.Apply(syntax, resolver.Autolinks);
        var links = ImmutableArray.CreateBuilder<Link>();
        var dead = 0;
        foreach (
            var inline in syntax
                .All<LinkInline>()
                .Concat(ContainerTitle.LinksOf(syntax))
                .Where(inline => inline.Url is not null)
                .ToArray()
        )
        {
            var at = spans.OfAddress(inline);
            var target = Resolve(inline.Url!, inline.IsImage, at);
            if (target is LinkTarget.ToMissingFile && EmbeddedPictureParser.IsByName(inline))
                target = resolver.Named(inline.Url!) ?? target;
            var link = new Link(inline.Url!, at, target, inline.IsImage);
            links.Add(link);
            if (Address(route, link.Target) is { } address)
                inline.Url = address;
            else
                inline.ReplaceBy(new ContainerInline(), copyChildren: true);
            if (link is { IsImage: true, Target: LinkTarget.ToElsewhere })
                LinkInstead(inline);
            if (!link.IsImage && inline.FirstChild is null)
                inline.AppendChild(new LiteralInline(resolver.TitleOf(link.Target) ?? link.Written));
            if (resolver.SizeOf(link) is { } size && !IsSized(inline))
                State(inline.GetAttributes(), size);
        }

        foreach (var inline in syntax.All<AutolinkInline>().Where(inline => !inline.IsEmail).ToArray())
        {
            var place = spans.Of(inline);
            var link = new Link(inline.Url, place, Resolve(inline.Url, isImage: false, place), IsImage: false);
            links.Add(link);
            if (Address(route, link.Target) is null)
                inline.ReplaceBy(new LiteralInline(inline.Url));
        }

        if (html != HtmlPolicy.Off)
            links.AddRange(HtmlLinkRewriter.Rewrite(syntax, ResolveHtml, spans));
        return links.ToImmutable();

        (Link, string?) ResolveHtml(string written, SourceSpan at, bool isImage)
        {
            var link = new Link(written, at, Resolve(written, isImage, at), isImage);
            return (link, Address(route, link.Target));
        }

        // A file with a hundred dead links needs no help with the next; to look for it would take a time that grows
        // with the square of their number.
        LinkTarget Resolve(string written, bool isImage, SourceSpan at)
        {
            var target = resolver.Resolve(source, written, isImage, suggests: dead < Limits.Suggestions);
            // What a page takes in from another file may speak from there.
            if (target is LinkTarget.ToMissingFile or LinkTarget.ToForbidden && at.File != source)
                target = Known(resolver.Resolve(at.File, written, isImage, suggests: false)) ?? target;
            if (target is LinkTarget.ToNothing or LinkTarget.ToMissingFile)
                dead++;
            return target;
        }
    }

    private static LinkTarget? Known(LinkTarget target) =>
        target is LinkTarget.ToMissingFile or LinkTarget.ToForbidden ? null : target;

    // The policy of the pages loads no picture from elsewhere, so a reader is given the way to it.
    private static void LinkInstead(LinkInline image)
    {
        if (image.FirstChild is null)
            image.AppendChild(new LiteralInline(image.Url!));
        // A picture in a link, as badges are: the link stays, and its words are the picture's.
        if (IsInLink(image))
            image.ReplaceBy(new ContainerInline(), copyChildren: true);
        else
            image.IsImage = false;
    }

    private static bool IsInLink(Inline inline)
    {
        for (var around = inline.Parent; around is not null; around = around.Parent)
            if (around is LinkInline)
                return true;
        return false;
    }

    private static bool IsSized(LinkInline image) =>
        image.TryGetAttributes()?.Properties?.Any(property => property.Key is "width" or "height") == true;

    private static void State(HtmlAttributes attributes, ImageSize size)
    {
        attributes.AddProperty("width", size.Width.ToString(CultureInfo.InvariantCulture));
        attributes.AddProperty("height", size.Height.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The address that a page links by; null for what it does not link to.</summary>
    public static string? Address(Route from, LinkTarget target) =>
        target switch
        {
            LinkTarget.ToPage { Query: null } page when page.Route == from && page.Fragment is not null => "#"
                + Fragment.Escape(page.Fragment),
            LinkTarget.ToPage page => from.LinkTo(page.Route)
                + page.Query
                + (page.Fragment is null ? "" : "#" + Fragment.Escape(page.Fragment)),
            LinkTarget.ToAsset asset => from.LinkTo(asset.Path),
            LinkTarget.ToWritten file => from.LinkTo(file.Path),
            LinkTarget.ToElsewhere elsewhere => elsewhere.Url,
            LinkTarget.ToEmbedded picture => picture.Url,
            _ => null,
        };
}
