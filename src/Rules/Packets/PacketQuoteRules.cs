using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Site;
using Lintel.Text.Differences;
using Lintel.Text.Formats;

namespace Lintel.Rules.Packets;

/// <summary>The quotes of a packet say what the rubric said.</summary>
internal static class PacketQuoteRules
{
    /// <summary>A quote that the rubric does not say; the difference is in git's word notation.</summary>
    public static readonly Rule<(string Address, string? Version, string Difference)> ChangedQuote = new(
        "RUB021",
        Severity.Error,
        "Quote that the rubric does not say",
        detail =>
            new(
                $"The quote of '{detail.Address}' is not what "
                    + $"{(detail.Version is null ? "the rubric" : $"version {detail.Version}")} says: "
                    + $"{detail.Difference}.",
                "Copy the quote again, or name the version that says it."
            )
    )
    {
        Why = "A packet argues from the text; with a word changed it argues from something nobody agreed on.",
        Wrong = "> Compares at least two designs in a decision record.",
        Right = "> Compares at least two workable designs in a decision record and names what the chosen one costs.",
    };

    /// <summary>A quote that stands beside the fingerprint of another text.</summary>
    public static readonly Rule<(string Hash, string Right)> OtherHash = new(
        "RUB027",
        Severity.Warning,
        "Quote with the fingerprint of another text",
        detail =>
            new(
                $"The fingerprint '{detail.Hash}' is that of another text; the quote's is '{detail.Right}'.",
                "Copy the quote again, with the fingerprint that the page gives it."
            )
    )
    {
        Why =
            "The fingerprint is how a committee sees that a quote was copied and not retold; a wrong one says that one "
            + "of the two was changed afterwards.",
        Wrong = "> — [Backend: Design, Senior](https://handbook.example/rubrics/backend/design/senior/), `00000000`",
        Right = "> — [Backend: Design, Senior](https://handbook.example/rubrics/backend/design/senior/), `b99f0a16`",
    };

    /// <summary>Checks all quotes of a packet.</summary>
    public static IEnumerable<Diagnostic> Check(Packet packet, HandbookSite site) =>
        packet
            .Sections.SelectMany(section => section.Quotes)
            .Select(quote => Check(quote, site.Handbook, site.Map))
            .OfType<Diagnostic>();

    private static Diagnostic? Check(PacketQuote quote, Handbook handbook, SiteMap site)
    {
        // Links that lead nowhere, and versions that are not there, are reported as such.
        if (
            QuotedText.RubricOf(handbook, quote.Source) is not { } rubric
            || QuotedText.CellIds(handbook, quote.Source) is null
        )
            return null;
        if (QuotedText.At(rubric, quote.Source) is not { } said)
        {
            return rubric.IsFrozen && site.AnchorsOf(quote.Source.Link.Route) is not null
                ? ChangedQuote.At(
                    quote.Text.At,
                    (quote.Source.Link.Address, rubric.Version?.Value, "it has nothing at that address")
                )
                : null;
        }

        if (Normalize(said) == Normalize(quote.Text.Value))
            return quote.Source.Hash is { } hash && Fingerprints.Compute(said) is var right && hash.Value != right
                ? OtherHash.At(hash.At, (hash.Value, right))
                : null;
        return ChangedQuote.At(
            quote.Text.At,
            (quote.Source.Link.Address, rubric.Version?.Value, WordNotation.Write(said, quote.Text.Value))
        );
    }

    // White space is the editor's; straight and curly quotation marks are the word processor's; what nobody sees is
    // spelled out in a packet.
    private static string Normalize(string text) =>
        TerminalText
            .Write(
                string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                isLineStart: false
            )
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('“', '"')
            .Replace('”', '"');
}
