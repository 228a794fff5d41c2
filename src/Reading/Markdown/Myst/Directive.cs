using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Markdown.Myst;

/// <summary>What becomes of a directive of MyST.</summary>
internal enum DirectiveUse
{
    /// <summary>A block with Markdown in it.</summary>
    Block,

    /// <summary>Its content, without it.</summary>
    Content,

    /// <summary>Code in the language that is named behind it.</summary>
    Code,

    /// <summary>A picture with a text below.</summary>
    Picture,

    /// <summary>A table whose rows are a list of lists.</summary>
    Table,

    /// <summary>The text of another file.</summary>
    Include,

    /// <summary>Nothing: what it shows, Lintel shows by itself.</summary>
    Nothing,
}

/// <summary>A directive of MyST, as <c>{warning} Title</c>, or a remark of mdbook-admonish and of Obsidian's
/// Admonition.</summary>
/// <param name="Use">What becomes of it.</param>
/// <param name="Block">The name of a block, or of a language.</param>
/// <param name="Argument">What stands behind its name.</param>
internal sealed partial record Directive(DirectiveUse Use, string Block, string Argument)
{
    private static readonly FrozenDictionary<string, (DirectiveUse Use, string Block)> Known = new[]
    {
        Named(DirectiveUse.Block, "note", "note", "admonition", "topic", "sidebar", "margin", "aside", "seealso"),
        Named(DirectiveUse.Block, "note", "versionadded", "versionchanged", "deprecated", "todo", "exercise"),
        Named(DirectiveUse.Block, "tip", "tip", "hint"),
        Named(DirectiveUse.Block, "important", "important"),
        Named(DirectiveUse.Block, "warning", "warning", "attention"),
        Named(DirectiveUse.Block, "caution", "caution"),
        Named(DirectiveUse.Block, "danger", "danger", "error"),
        Named(DirectiveUse.Block, "details", "dropdown", "toggle", "solution"),
        Named(DirectiveUse.Block, "tabs", "tab-set", "tabs"),
        Named(DirectiveUse.Block, "tab", "tab-item", "tab"),
        Named(DirectiveUse.Block, "cards", "grid"),
        Named(DirectiveUse.Block, "card", "grid-item-card", "card"),
        Named(DirectiveUse.Content, "", "grid-item", "div", "container", "only", "epigraph", "glossary", "highlights"),
        Named(DirectiveUse.Content, "", "pull-quote", "blockquote", "table", "rst-class", "card-carousel"),
        Named(DirectiveUse.Table, "", "list-table"),
        Named(DirectiveUse.Code, "", "code", "code-block", "code-cell", "sourcecode", "parsed-literal"),
        Named(DirectiveUse.Code, "mermaid", "mermaid"),
        Named(DirectiveUse.Picture, "", "figure", "image"),
        Named(DirectiveUse.Include, "", "include", "literalinclude"),
        Named(DirectiveUse.Nothing, "", "toctree", "contents", "tableofcontents", "index", "meta", "sectnum"),
    }
        .SelectMany(entries => entries)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Options by their names.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What an option says; null where it is not there.</summary>
    public string? Option(string name) => Options.GetValueOrDefault(name);

    /// <summary>The kind of a remark that may have another by its class.</summary>
    public string Kind =>
        Block == "note"
        && Option("class") is { } names
        && names.Split(' ').FirstOrDefault(Known.ContainsKey) is { } name
            ? Known[name].Block
            : Block;

    /// <summary>Reads what stands behind the mark of a fence; null where it is no directive, or one that nobody
    /// knows.</summary>
    public static Directive? Parse(string? info, string? argument)
    {
        var head = $"{info} {argument}".Trim();
        if (Named().Match(head) is { Success: true } named)
            return Known.TryGetValue(named.Groups["name"].Value, out var found)
                ? new(found.Use, found.Block, named.Groups["argument"].Value.Trim())
                : null;
        if (Admonish().Match(head) is not { Success: true } remark)
            return null;
        var kind = remark.Groups["kind"].Value;
        return new(DirectiveUse.Block, kind.Length > 0 ? kind : "note", remark.Groups["title"].Value);
    }

    private static IEnumerable<KeyValuePair<string, (DirectiveUse, string)>> Named(
        DirectiveUse use,
        string block,
        params string[] names
    ) => names.Select(name => KeyValuePair.Create(name, (use, block)));

    [GeneratedRegex(@"^\{(?<name>[A-Za-z][\w-]*)\}(?<argument>.*)$", RegexOptions.Singleline)]
    private static partial Regex Named();

    // ```admonish tip title="Title", ```ad-tip
    [GeneratedRegex(
        """^(?:admonish(?:[ ]+(?<kind>[a-z]+)(?![\w=]))?|ad-(?<kind>[a-z]+))(?:[ ]+(?:title="(?<title>[^"]*)")?.*)?$"""
    )]
    private static partial Regex Admonish();
}
