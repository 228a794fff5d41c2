using System.Globalization;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary><c>adr/badge.svg</c>: how many decisions are in force, for a README.</summary>
internal static class Badge
{
    private const int Height = 20;
    private const double LetterWidth = 6.6;
    private const int Padding = 7;

    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        const string what = "decisions";
        var all = site.Catalog.Entries;
        var count = $"{all.Count(entry => entry.Standing == DecisionStanding.InForce)} in force of {all.Length}";
        var (left, right) = (Width(what), Width(count));
        yield return OutputFile.OfText(
            "adr/badge.svg",
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                <svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="{Height}" viewBox="0 0 {left
                    + right} {Height}" role="img" aria-label="{what}: {count}">
                  <title>{what}: {count}</title>
                  <path fill="#3a4046" d="M3 0h{left - 3}v{Height}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>
                  <path fill="#0b5a62" d="M{left} 0h{right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-{right - 3}z"/>
                  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
                    <text x="{left / 2}" y="14">{what}</text>
                    <text x="{left + right / 2}" y="14">{count}</text>
                  </g>
                </svg>

                """
            )
        );
    }

    private static int Width(string text) => (int)(text.Length * LetterWidth) + 2 * Padding;
}
