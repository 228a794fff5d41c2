using Lintel.Diagnostics;

namespace Lintel.Rules.Hub;

/// <summary>Rules about what handbooks promise one another.</summary>
internal static class HubRules
{
    /// <summary>An address that another handbook no longer has.</summary>
    public static readonly Rule<BrokenAddress> Broken = new(
        "HUB001",
        Severity.Error,
        "Address that another handbook no longer has",
        detail =>
            new(
                $"{detail.Place} links to '{detail.Address}', and '{detail.Owner}' {detail.Why}.",
                $"{Tell(detail.OwnerContact, detail.Owner, "where it went, or for a redirect")}, or "
                    + $"{Have(detail.RelierContact, detail.Relier)} change the link."
            )
    )
    {
        Why =
            "Each handbook checks its own links. A link into another one breaks in silence, and only a hub sees both "
            + "ends.",
        Wrong = "[the outbox](https://payments.example/adr/0012-outbox/)    # the page was deleted there",
        Right =
            "[the outbox](https://payments.example/adr/0012-outbox/)    # with RedirectFrom in the page that took over",
    };

    /// <summary>An address that leads on to another one.</summary>
    public static readonly Rule<MovedAddress> Moved = new(
        "HUB002",
        Severity.Info,
        "Address that moved in another handbook",
        detail =>
            new(
                $"{detail.Place} links to '{detail.Address}', which moved.",
                $"Write '{detail.Now}' there; until then the redirect leads on."
            )
    )
    {
        Why = "A redirect keeps its promise, but the next move would need another one.",
        Wrong = "[the outbox](https://payments.example/adr/12/)    # which redirects",
        Right = "[the outbox](https://payments.example/adr/0012-outbox/)",
    };

    /// <summary>An anchor that another handbook does not promise.</summary>
    public static readonly Rule<BrokenAddress> UnpromisedAnchor = new(
        "HUB003",
        Severity.Warning,
        "Anchor that another handbook does not have",
        detail =>
            new(
                $"{detail.Place} links to '{detail.Address}', and '{detail.Owner}' {detail.Why}.",
                $"{Tell(detail.OwnerContact, detail.Owner, "for the heading that took its place")}, or "
                    + $"{Have(detail.RelierContact, detail.Relier)} link to the page alone."
            )
    )
    {
        Why = "The page still opens, at its top, and its reader looks for what the link promised.",
        Wrong = "[why](https://payments.example/adr/0012-outbox/#reasons)    # the heading is called otherwise now",
        Right = "[why](https://payments.example/adr/0012-outbox/#decision)",
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => [Broken, Moved, UnpromisedAnchor];

    private static string Tell(string? contact, string title, string what) =>
        $"Ask {contact ?? $"those who keep '{title}'"} {what}";

    private static string Have(string? contact, string title) => $"have {contact ?? $"those who keep '{title}'"}";
}

/// <summary>A link into another handbook that leads nowhere.</summary>
/// <param name="Place">File and page that hold the link, for people.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Owner">Title of the handbook that had the address.</param>
/// <param name="Why">The rest of a sentence that begins with that title.</param>
/// <param name="OwnerContact">Whom to tell there; null when nobody says.</param>
/// <param name="Relier">Title of the handbook that holds the link.</param>
/// <param name="RelierContact">Whom to tell there; null when nobody says.</param>
internal sealed record BrokenAddress(
    string Place,
    string Address,
    string Owner,
    string Why,
    string? OwnerContact,
    string Relier,
    string? RelierContact
);

/// <summary>A link into another handbook that a redirect leads on.</summary>
/// <param name="Place">File and page that hold the link, for people.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Now">Where one comes out.</param>
internal sealed record MovedAddress(string Place, string Address, string Now);
