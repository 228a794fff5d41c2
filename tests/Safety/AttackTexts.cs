using System.Text.Json;

namespace Lintel.Tests.Safety;

/// <summary>Where an attack string stands in what authors write: <c>{0}</c> is its place.</summary>
internal static class AttackTexts
{
    public static readonly (string Channel, string Text)[] Article =
    [
        ("heading", "## {1}"),
        ("third heading", "### {1}"),
        ("id of a heading", "## An id {{#{1}}}"),
        ("words of a link", "A [{0}](../index.md) b"),
        ("address of a link", "A [x]({0}) b"),
        ("address in angle brackets", "A [x](<{1}>) b"),
        ("title of a link", "A [x](../index.md \"{1}\") b"),
        ("words of an image", "A ![{0}](../pic.png) b"),
        ("address of an image", "A ![x]({0}) b"),
        ("title of an image", "A ![x](../pic.png '{1}') b"),
        ("autolink", "A <{1}> b"),
        ("named link", "A [x][n] b\n\n[n]: {1}"),
        ("fragment", "A [x](../index.md#{1}) b"),
        ("cross reference", "A [x](xref:{1}) [y](adr:{1}) b"),
        ("code", "A `{0}` b"),
        ("emphasis", "A **{0}** *{0}* ~~{0}~~ b"),
        ("language of code", "```{1}\nx\n```"),
        ("code block", "```js\n{0}\n```"),
        ("indented code", "    {1}"),
        ("item of a list", "- w {0}"),
        ("numbered item", "1. w {0}"),
        ("task", "- [ ] w {0}"),
        ("head of a table", "| w {1} | b |\n|---|---|\n| c | d |"),
        ("cell of a table", "| a | b |\n|---|---|\n| w {1} | d |"),
        ("quote", "> w {0}"),
        ("alert", "> [!NOTE]\n> w {0}"),
        ("term", "w {1}\n:   w {1}"),
        ("footnote", "A[^1] b\n\n[^1]: w {1}"),
        ("name of a footnote", "A[^{1}] b\n\n[^{1}]: w"),
        ("name of a block", "::: {1}\nx\n:::"),
        ("word behind a block", "::: note {1}\nx\n:::"),
        ("attribute of a tag", "A <b {1}>x</b> b"),
        ("value of an attribute", "A <b title=\"{1}\">x</b> <a href=\"{1}\">y</a> <img src=\"{1}\" alt=\"{1}\"> b"),
        ("block of HTML", "<div title='{1}'>\n\nx\n\n</div>"),
        ("class and id in HTML", "A <b class=\"{1}\" id=\"{1}\">x</b> b"),
        ("comment", "A <!-- {1} --> b"),
        ("paragraph", "A {0} b"),
        ("line of its own", "{0}"),
    ];

    public static readonly (string Channel, string Line)[] FrontMatter =
    [
        ("title", "title: {0}"),
        ("description", "description: {0}"),
        ("author", "author: {0}"),
        ("tag", "tags: [{0}]"),
        ("xref", "xref: {0}"),
        ("day", "updated: {0}"),
        ("day of publication", "published: {0}"),
        ("old address and anchor", "RedirectFrom: [{0}, \"#x\"]"),
        ("reason of a retirement", "retired: {{reason: {0}, moved_to: {0}}}"),
        ("unknown key", "anything: {0}"),
    ];

    public static readonly (string Channel, string Text)[] Lesson =
    [
        ("point", "::: tldr\n- w {0}\n:::"),
        ("names of a comparison", ":::: compare\n::: before \"{1}\"\nw {0}\n:::\n::: after \"{1}\"\nw\n:::\n::::"),
        ("question", "::: quick-check\nw {0}\n\n- [x] a\n- [ ] b\n\nc\n:::"),
        ("choice", "::: quick-check\nq\n\n- [x] w {0}\n- [ ] b\n\nc\n:::"),
        ("explanation", "::: quick-check\nq\n\n- [x] a\n- [ ] b\n\nw {0}\n:::"),
        ("worksheet", "::: worksheet\n| w {1} | b |\n|---|---|\n| w {1} | d |\n:::"),
        ("next step", "::: do-next\n- [ ] w {0}\n:::"),
        ("name of a tab", ":::: tabs\n::: tab \"{1}\"\nw\n:::\n::: tab \"b\"\nw {0}\n:::\n::::"),
        ("title of an admonition", "::: warning \"{1}\"\nw {0}\n:::"),
    ];

    public static string Fill(string pattern, string text, string line) =>
        pattern
            .Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal)
            .Replace("{0}", text, StringComparison.Ordinal)
            .Replace("{1}", line, StringComparison.Ordinal);

    public static string Line(string text) => text.Replace('\n', ' ');

    // Git takes the angle brackets of a name for those of the address, and refuses a name of signs alone.
    public static string Author(string text) =>
        "A " + text.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    public static string FileName(string text) =>
        text.Replace('/', '\u2215').Replace('\0', '_')[..Math.Min(60, text.Length)];

    public static string Quoted(string text) => JsonSerializer.Serialize(text);

    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Quoted)) + "]";
}
