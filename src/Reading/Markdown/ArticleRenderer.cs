using System.Net;
using Lintel.Model;
using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Renderers;

namespace Lintel.Reading.Markdown;

/// <summary>Writes articles whose own words, as the title of a remark, are in the language of the pages.</summary>
internal sealed class ArticleRenderer(TextWriter writer, Translations translations) : HtmlRenderer(writer)
{
    /// <summary>The words of the theme.</summary>
    public Translations Translations { get; } = translations;

    /// <summary>Writes what stands above a remark: the picture that Markdig has for its kind, and its name.</summary>
    public static void WriteKind(HtmlRenderer renderer, StringSlice kind)
    {
        using var head = new StringWriter();
        AlertBlockRenderer.DefaultRenderKind(new(head), kind);
        var html = head.ToString();
        var end = html.LastIndexOf("</p>", StringComparison.Ordinal) is >= 0 and var close ? close : html.Length;
        var start = html.LastIndexOf('>', end - 1) + 1;
        renderer.Write(html[..start]).WriteEscape(renderer.Translate(html[start..end].Trim())).Write(html[end..]);
    }
}

/// <summary>The words of the theme for those who write a part of an article.</summary>
internal static class ArticleWords
{
    /// <summary>A word or sentence in the language of the pages.</summary>
    public static string Translate(this HtmlRenderer renderer, string english) =>
        (renderer as ArticleRenderer)?.Translations.Translate(english) ?? english;

    /// <summary>The same for a place in HTML: the settings may say any word, and they are no markup.</summary>
    public static string Encoded(this HtmlRenderer renderer, string english) =>
        WebUtility.HtmlEncode(renderer.Translate(english));
}
