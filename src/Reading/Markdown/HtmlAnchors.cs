using System.Net;
using System.Text.RegularExpressions;
using Lintel.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>The anchors in raw HTML, where the settings let it through: every <c>id</c>, and the <c>name</c> of an
/// <c>a</c>. Fragments may name them too.</summary>
internal static partial class HtmlAnchors
{
    /// <summary>Reads the anchors of each element once; none where raw HTML is shown as text.</summary>
    public static IEnumerable<(string Id, Markdig.Syntax.SourceSpan Span)> Read(
        MarkdownDocument syntax,
        HtmlPolicy html
    ) =>
        html == HtmlPolicy.Off
            ? []
            : syntax
                .All<HtmlInline>()
                .Select(inline => (Text: inline.Tag, inline.Span))
                .Concat(syntax.All<HtmlBlock>().Select(block => (Text: block.Lines.ToString(), block.Span)))
                .SelectMany(piece => Find(Comment().Replace(piece.Text, "")).Select(id => (id, piece.Span)));

    /// <summary>Takes away what another element of the page is called already, so that no two have one name. A heading
    /// keeps its own.</summary>
    public static void DropRepeated(MarkdownDocument syntax, HtmlPolicy html)
    {
        if (html == HtmlPolicy.Off)
            return;
        var pieces = syntax.All<MarkdownObject>().Where(node => node is HtmlInline or HtmlBlock).ToArray();
        if (pieces.Length == 0)
            return;
        var taken = syntax
            .All<MarkdownObject>()
            .Select(node => node.TryGetAttributes()?.Id)
            .OfType<string>()
            .ToHashSet();
        foreach (var piece in pieces)
            if (piece is HtmlInline inline)
                inline.Tag = Drop(inline.Tag);
            else if (piece is HtmlBlock { Type: not (HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle) } block)
                for (var i = 0; i < block.Lines.Count; i++)
                {
                    ref var line = ref block.Lines.Lines[i];
                    line.Slice = new(Drop(line.Slice.ToString()), line.Slice.NewLine);
                }

        string Drop(string text) => Id().Replace(text, id => taken.Add(NameOf(id)) ? id.Value : "");
    }

    private static IEnumerable<string> Find(string text) =>
        Id()
            .Matches(text)
            .Select(id => (Tag: text.LastIndexOf('<', id.Index), Id: NameOf(id)))
            .Distinct()
            .Select(found => found.Id);

    private static string NameOf(Match id) => WebUtility.HtmlDecode(id.Groups["id"].Value);

    [GeneratedRegex("<!--.*?(?:-->|$)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(
        """
            (?<=[\s"'/])(?:id|(?<=<a\s[^<>]{0,300})name)\s*=\s*
            (?:"(?<id>[^"]*)"|'(?<id>[^']*)'|(?<id>[^\s"'=<>`]+))
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Id();
}
