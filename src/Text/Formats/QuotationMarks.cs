namespace Lintel.Text.Formats;

/// <summary>The marks that people put around a quote.</summary>
internal static class QuotationMarks
{
    private const string Opening = "\"'“‘„‚«‹»›”「『《〈";
    private const string Closing = "\"'”’“‘»›«‹”」』》〉";

    /// <summary>What stands between the marks around a whole text; null where there are none.</summary>
    public static string? Inside(string text)
    {
        var trimmed = text.Trim();
        return
            trimmed.Length > 2
            && Enumerable
                .Range(0, Opening.Length)
                .Any(pair => trimmed[0] == Opening[pair] && (trimmed[^1] == Closing[pair] || IsLoose(trimmed)))
            ? trimmed[1..^1].Trim()
            : null;
    }

    // Swedish and Finnish open and close with one mark, German and Polish close with what English opens with.
    private static bool IsLoose(string text) => text[0] is '“' or '„' or '”' && text[^1] is '“' or '”' or '"';
}
