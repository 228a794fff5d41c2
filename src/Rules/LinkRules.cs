using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Rules about links, anchors and cross references.</summary>
public static class LinkRules
{
    // A picture in an address is longer than any message.
    private const int Longest = 120;

    /// <summary>A link to a file that is not there.</summary>
    public static readonly Rule<(string Path, string? Nearest)> MissingFile = new(
        "LNK001",
        Severity.Error,
        "Link to a missing file",
        detail =>
            new(
                $"There is no published file '{detail.Path}'.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Mend the path, which is relative to this file, or remove the link."
                )
            )
    )
    {
        Why = "A reader who follows a dead link loses the thought and the trust.",
        Wrong = "[why](../adr/0004-querys.md)",
        Right = "[why](../adr/0004-queries.md)",
    };

    /// <summary>A fragment that names no heading.</summary>
    public static readonly Rule<(string Page, string Fragment, string? Nearest)> MissingAnchor = new(
        "LNK002",
        Severity.Error,
        "Link to a missing anchor",
        detail =>
            new(
                $"'{detail.Page}' has no heading or anchor '#{detail.Fragment}'.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Name one of its headings in lower case with dashes, or drop the fragment."
                )
            )
    )
    {
        Why = "The link opens the right page at the wrong place, which nobody notices until it matters.",
        Wrong = "[why](0004-queries.md#desicion)",
        Right = "[why](0004-queries.md#decision)",
    };

    /// <summary>A cross reference that names nothing.</summary>
    public static readonly Rule<(string Written, string Kind, string? Nearest)> UnknownReference = new(
        "LNK003",
        Severity.Error,
        "Unknown cross reference",
        detail =>
            new(
                $"'{detail.Written}' names no {detail.Kind} of this handbook.",
                NearestName.Suggest(detail.Nearest, "Mend the name, or link to the file by its path.")
            )
    )
    {
        Why = "A cross reference is a promise that the thing exists.",
        Wrong = "[the role](lesson:backend-rol)",
        Right = "[the role](lesson:backend-role)",
    };

    /// <summary>An address that Lintel does not write to a page.</summary>
    public static readonly Rule<(string Written, string Reason)> ForbiddenAddress = new(
        "LNK004",
        Severity.Error,
        "Address that is not allowed",
        detail =>
            new(
                $"The address '{Excerpt.Of(detail.Written, Longest)}' is not allowed: {detail.Reason}.",
                "Use http, https, mailto, a path below the handbook, or a #fragment."
            )
    )
    {
        Why =
            "Addresses such as javascript: run code in the reader's browser, and paths out of the handbook differ "
            + "from machine to machine. Such an address is not published, whatever severity settings give to this "
            + "rule. Images may be data: addresses of PNG, JPEG, GIF or WebP.",
        Wrong = "[click](javascript:alert(1))",
        Right = "[click](https://example.org/)",
    };

    /// <summary>A site path without a page.</summary>
    public static readonly Rule<(string Path, string? Nearest)> MissingPage = new(
        "LNK005",
        Severity.Error,
        "Link to a missing page",
        detail =>
            new(
                $"The site has no page '{detail.Path}'.",
                NearestName.Suggest(detail.Nearest, "Mend the path, or link to the source file instead.")
            )
    )
    {
        Why = "Site paths such as /adr/ lead to generated pages; a slip in one is a dead link.",
        Wrong = "[rubric](/rubrics/backnd/)",
        Right = "[rubric](/rubrics/backend/)",
    };

    /// <summary>A page that readers see leads to a record that they do not.</summary>
    public static readonly Rule<(string Record, string Status)> PreviewOnlyTarget = new(
        "LNK020",
        Severity.Error,
        "Link to a record that only previews show",
        detail =>
            new(
                $"'{detail.Record}' is {detail.Status}, and the settings show such records in previews only.",
                "Link to it once it is decided, or take the status out of 'preview-only' in the settings."
            )
    )
    {
        Why =
            "The link works in every preview and is dead on the site itself, so it is found here, before the change "
            + "is merged.",
        Wrong =
            "settings.yml: preview-only: [proposed], and an accepted record with [the next "
            + "step](0009-shard-the-queue.md)",
        Right = "the same record without the link, until ADR-9 is accepted",
    };

    /// <summary>An image on another site.</summary>
    public static readonly Rule<string> RemoteImage = new(
        "LNK006",
        Severity.Warning,
        "Image on another site",
        address =>
            new(
                $"The image '{address}' lies on another site, which the content security policy does not load.",
                "Put the file beside the article and link to it by its path."
            )
    )
    {
        Why = "A picture from elsewhere tells that place who reads the handbook, and vanishes when it moves.",
        Wrong = "![map](https://example.org/map.png)",
        Right = "![map](map.png)",
    };
}
