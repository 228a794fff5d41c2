using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Site;
using Lintel.Text.Differences;
using Lintel.Text.Formats;

namespace Lintel.Rules.Packets;

/// <summary>The quotes of a packet say what the rubric said.</summary>
internal static partial class PacketQuoteRules
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
                $"The fingerprint '{detail.Hash}' is not the one of the text quoted, which is '{detail.Right}'.",
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
        if (QuotedText.RubricOf(handbook, quote.Source) is not { } rubric)
            return null;
        var texts = QuotedText.At(rubric, quote.Source);
        if (texts.IsEmpty)
        {
            return rubric.IsFrozen && site.AnchorsOf(quote.Source.Link.Route) is not null
                ? ChangedQuote.At(
                    quote.Text.At,
                    (quote.Source.Link.Address, rubric.Version?.Value, "it has nothing at that address")
                )
                : null;
        }

        if (texts.FirstOrDefault(text => IsQuoted(text, quote.Text.Value)) is { } said)
            return
                quote.Source.Hash is { } hash && Fingerprints.Compute(said) is var right && !IsEqual(hash.Value, right)
                ? OtherHash.At(hash.At, (hash.Value, right))
                : null;
        return ChangedQuote.At(
            quote.Text.At,
            (
                quote.Source.Link.Address,
                rubric.Version?.Value,
                WordNotation.Write(NearestOf(texts, quote.Text.Value), quote.Text.Value)
            )
        );
    }

    private static bool IsEqual(string hash, string right) =>
        string.Equals(hash, right, StringComparison.OrdinalIgnoreCase);

    // Where nothing is like the quote, the place itself is what it should say.
    private static string NearestOf(ImmutableArray<string> texts, string quote)
    {
        var words = WordSimilarity.Tokens(quote);
        return texts.MaxBy(text => WordSimilarity.Measure(WordSimilarity.Tokens(text), words))!;
    }

    private static bool IsQuoted(string said, string quote)
    {
        var (right, written) = (Normalize(said), Normalize(quote));
        return right == written
            || (QuotationMarks.Inside(quote) is { } inside && right == Normalize(inside))
            // Within an address that becomes a link, Markdown leaves the signs that set others free.
            || (written.Contains('\\', StringComparison.Ordinal) && right == Freed().Replace(written, "$1"));
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

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Freed();
}
