using Lintel.Text;

namespace Lintel.Diagnostics;

/// <summary>Rules about marks of Markdown that do not mean what their author meant.</summary>
internal static class MarkdownRules
{
    /// <summary>An id that two places of a page have.</summary>
    public static readonly Rule<string> RepeatedId = new(
        "TXT001",
        Severity.Warning,
        "Id written twice",
        id => new($"The id '{id}' stands on this page already.", "Give one of the two another id.")
    )
    {
        Why = "A link to the id leads to the first of them, and nobody can link to the other.",
        Wrong = "## Backups {#same}\n\n## Restores {#same}",
        Right = "## Backups {#backups}\n\n## Restores {#restores}",
    };

    /// <summary>A link by a label that is defined nowhere.</summary>
    public static readonly Rule<string> UndefinedLabel = new(
        "TXT002",
        Severity.Warning,
        "Link label that is defined nowhere",
        label =>
            new(
                $"The link label '{Excerpt.Cut(label, 80)}' is defined nowhere on this page, so readers see brackets.",
                "Add a line '[label]: address', or write the address in parentheses behind the text."
            )
    )
    {
        Why = "The brackets are shown as they are, and the link that the author had in mind is lost.",
        Wrong = "[how we ship][shiping]\n\n[shipping]: shipping.md",
        Right = "[how we ship][shipping]\n\n[shipping]: shipping.md",
    };

    /// <summary>A footnote that is written nowhere.</summary>
    public static readonly Rule<string> MissingFootnote = new(
        "TXT003",
        Severity.Warning,
        "Footnote that is written nowhere",
        name =>
            new(
                $"The page has no footnote '{Excerpt.Cut(name, 80)}'.",
                "Add a line '[^name]: text', or remove the mark."
            )
    )
    {
        Why = "Readers see the mark in brackets, and look in vain for the note.",
        Wrong = "Measured twice.[^figures]",
        Right = "Measured twice.[^figures]\n\n[^figures]: In May and in June.",
    };

    /// <summary>A container or code that nothing closes.</summary>
    public static readonly Rule<string> Unclosed = new(
        "TXT004",
        Severity.Warning,
        "Block that is never closed",
        opening =>
            new(
                $"The block that '{Excerpt.Cut(opening, 40)}' opens is never closed, so it takes in all that follows.",
                "Close it with a line of the same mark."
            )
    )
    {
        Why = "The rest of the page is shown as part of the block, often as code.",
        Wrong = "::: note\nRead this.\n\n## The next chapter",
        Right = "::: note\nRead this.\n:::\n\n## The next chapter",
    };

    /// <summary>Front matter that nothing closes.</summary>
    public static readonly PlainRule UnclosedFrontMatter = new(
        "TXT005",
        Severity.Warning,
        "Front matter that is never closed",
        new("The front matter that opens this file is never closed.", "End it with the same line that opens it.")
    )
    {
        Why = "What it says is not read, and is shown to readers as text.",
        Wrong = "---\ntitle: Shipping\n\n# Shipping",
        Right = "---\ntitle: Shipping\n---\n\n# Shipping",
    };

    /// <summary>Front matter below the first line.</summary>
    public static readonly PlainRule MisplacedFrontMatter = new(
        "TXT010",
        Severity.Error,
        "Front matter below the first line",
        new(
            "This looks like front matter, which is read only from the first line of a file.",
            "Move it to the top; a comment may stand behind it."
        )
    )
    {
        Why =
            "Nothing of it is read: a draft is published, an address is lost, and readers see its last line as a "
            + "heading.",
        Wrong = "<!-- The licence -->\n---\ntitle: Shipping\ndraft: true\n---",
        Right = "---\ntitle: Shipping\ndraft: true\n---\n<!-- The licence -->",
    };

    /// <summary>A heading without a blank behind its hashes.</summary>
    public static readonly Rule<string> HeadingWithoutBlank = new(
        "TXT006",
        Severity.Warning,
        "Heading without a blank",
        line => new($"'{Excerpt.Cut(line, 60)}' is no heading without a blank.", "Put a blank behind the hashes.")
    )
    {
        Why = "CommonMark takes the line for text: it is shown with its hashes, and in no table of contents.",
        Wrong = "##Shipping",
        Right = "## Shipping",
    };

    /// <summary>An address with a blank in it.</summary>
    public static readonly Rule<string> BlankInAddress = new(
        "TXT007",
        Severity.Warning,
        "Address with a blank",
        address =>
            new(
                $"'{Excerpt.Cut(address, 80)}' holds a blank, so this is no link.",
                $"Write '{Excerpt.Cut(address.Trim().Replace(" ", "%20", StringComparison.Ordinal), 80)}'."
            )
    )
    {
        Why = "CommonMark ends an address at the first blank; readers see brackets and parentheses.",
        Wrong = "[the plan](our plan.md)",
        Right = "[the plan](our%20plan.md)",
    };

    /// <summary>A file to take in that is not there.</summary>
    public static readonly Rule<string> MissingInclude = new(
        "TXT009",
        Severity.Error,
        "Included file that is not there",
        path =>
            new(
                $"There is no text '{Excerpt.Cut(path, 120)}' that this page may take in.",
                "Name a file beside this one or below the root; those with a dot in front and those that hold "
                    + "secrets are never read."
            )
    )
    {
        Why = "The page lacks a part that its author counts on.",
        Wrong = "--8<-- \"snippets/instal.md\"",
        Right = "--8<-- \"snippets/install.md\"",
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All =>
        [
            RepeatedId,
            UndefinedLabel,
            MissingFootnote,
            Unclosed,
            UnclosedFrontMatter,
            MisplacedFrontMatter,
            HeadingWithoutBlank,
            BlankInAddress,
            MissingInclude,
        ];
}
