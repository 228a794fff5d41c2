using System.Text;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown.Includes;
using Lintel.Reading.Yaml;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>The front page of VitePress and VuePress says in its front matter what the page shows: a name, a line below
/// it, where to begin, and what the thing is good at. Here they are a heading, a text and lists.</summary>
internal static class HomePage
{
    /// <summary>Puts what the front matter says at the top of the page.</summary>
    public static void Show(MarkdownDocument syntax, SourceFile file, HtmlPolicy html, DiagnosticBag bag)
    {
        if (
            file.FrontMatter is not { } front
            || syntax.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } place
            || Text(front, HasHeading(syntax, front)) is not { Length: > 0 } text
            || MarkdownSyntax.Parse(new SourceFile(file.Path, text, null), bag, html) is not { } shown
        )
            return;
        // Addresses are looked for in the front matter.
        foreach (var node in shown.Descendants())
        {
            node.Span = place.Span;
            IncludeReader.Mark(node);
            if (node is LinkInline link)
                link.UrlSpan = Markdig.Syntax.SourceSpan.Empty;
        }

        var at = syntax.IndexOf(place) + 1;
        foreach (var block in shown.ToArray())
        {
            shown.Remove(block);
            syntax.Insert(at++, block);
        }
    }

    private static bool HasHeading(MarkdownDocument syntax, YamlMap front) =>
        Word(front, "title") is not null || syntax.Descendants<HeadingBlock>().Any(heading => heading.Level == 1);

    private static string? Text(YamlMap front, bool hasHeading)
    {
        var hero = front["hero"] as YamlMap;
        if (hero is null && Word(front, "home") != "true")
            return null;
        var text = new StringBuilder();
        if (!hasHeading && (Word(hero, "name") ?? Word(front, "heroText") ?? Word(hero, "text")) is { } name)
            text.Append("# ").AppendLine(name).AppendLine();
        if (Word(hero, "name") is not null && Word(hero, "text") is { } below)
            text.AppendLine(below).AppendLine();
        if ((Word(hero, "tagline") ?? Word(front, "tagline")) is { } line)
            text.AppendLine(line).AppendLine();
        var actions = Maps(hero?["actions"] ?? front["actions"])
            .Select(action => Link(Word(action, "text"), Word(action, "link")))
            .Append(Link(Word(front, "actionText"), Word(front, "actionLink")));
        foreach (var action in actions.Where(action => action.Length > 0))
            text.Append("- ").AppendLine(action);
        text.AppendLine().AppendLine("<!-- -->").AppendLine();
        foreach (var feature in Maps(front["features"]))
        {
            var title = Link(Word(feature, "title"), Word(feature, "link"));
            var details = Word(feature, "details");
            text.Append("- ")
                .Append(title.Length > 0 ? $"**{title}**" : "")
                .Append(title.Length > 0 && details is not null ? ": " : "")
                .AppendLine(details);
        }

        return text.ToString();
    }

    private static string Link(string? text, string? address) =>
        text is null ? ""
        : address is null ? text
        : $"[{text}](<{address}>)";

    private static IEnumerable<YamlMap> Maps(YamlNode? node) => (node as YamlList)?.Items.OfType<YamlMap>() ?? [];

    private static string? Word(YamlMap? map, string key) =>
        map?[key] is YamlScalar { IsNull: false } scalar && scalar.Value.Trim() is { Length: > 0 } words
            ? words.ReplaceLineEndings(" ")
            : null;
}
