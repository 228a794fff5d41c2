using System.Collections.Immutable;
using System.Text;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Files;
using Lintel.Text;

namespace Lintel.Reading.Markdown;

/// <summary>A page's source as it is published beside the page: word for word but for comments and for lines that
/// only speak to another tool, and its links lead to others of its kind, since the files lie elsewhere.</summary>
internal static class MarkdownAlternate
{
    /// <summary>Its bytes. They are made while the text is at hand, so that no text need be kept.</summary>
    /// <param name="file">The source.</param>
    /// <param name="route">Where the page lies.</param>
    /// <param name="links">The links of the page.</param>
    /// <param name="omitted">The lines that the page leaves out.</param>
    public static ReadOnlyMemory<byte> Write(
        SourceFile file,
        Route route,
        ImmutableArray<Link> links,
        IEnumerable<Markdig.Syntax.SourceSpan> omitted
    )
    {
        var text = StringBuilderCache.Acquire();
        // Readers of Markdown know front matter in YAML, and show TOML and JSON as text.
        var done = (FrontMatterBlock.FindToml(file.Text) ?? FrontMatterBlock.FindJson(file.Text))?.BodyStart ?? 0;
        var edits = Addresses(file, route, links).Concat(omitted.Select(lines => (lines.Start, lines.End + 1, "")));
        foreach (var (start, end, instead) in edits.OrderBy(edit => edit.Item1))
        {
            if (start < done)
                continue;
            text.Append(file.Text, done, start - done).Append(instead);
            done = end;
        }

        text.Append(file.Text, done, file.Text.Length - done);
        return Encoding.UTF8.GetBytes(WritersComments.Drop(StringBuilderCache.ToStringAndRelease(text)));
    }

    private static IEnumerable<(int Start, int End, string Text)> Addresses(
        SourceFile file,
        Route route,
        ImmutableArray<Link> links
    )
    {
        var lines = new LineMap(file.Text);
        foreach (var link in links.Where(link => link.At.Line == link.At.EndLine))
            // An address in angle brackets, or one named elsewhere, is not at its place as written: it stays.
            if (
                lines.OffsetOf(link.At.Line, link.At.Column) is { } start
                && file.Text.AsSpan(start).StartsWith(link.Written)
                && link.At.EndColumn - link.At.Column == link.Written.Length
                && Address(route, link.Target) is { } address
            )
                yield return (start, start + link.Written.Length, address);
    }

    private static string? Address(Route from, LinkTarget target) =>
        target switch
        {
            LinkTarget.ToPage page when page.Route == from => null,
            LinkTarget.ToPage page => from.LinkTo(page.Route)
                + "index.md"
                + (page.Fragment is null ? "" : "#" + Fragment.Escape(page.Fragment)),
            LinkTarget.ToAsset asset => from.LinkTo(asset.Path),
            LinkTarget.ToWritten file => from.LinkTo(file.Path),
            LinkTarget.ToElsewhere elsewhere => elsewhere.Url,
            // What a page does not link to, its Markdown does not either.
            LinkTarget.ToForbidden => "#",
            _ => null,
        };
}
