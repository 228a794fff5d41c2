namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Signs as they are compared: digits as wide as Chinese signs, and hyphens that keep a name or a day on one
/// line.</summary>
internal static class PlainSigns
{
    /// <summary>The same text, of the same length, in plain digits and hyphens.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u2010', '\u2011') < 0 && text.AsSpan().IndexOfAnyInRange('－', '９') < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (plain, written) =>
                {
                    for (var index = 0; index < plain.Length; index++)
                        plain[index] = Plain(written[index]);
                }
            );

    private static char Plain(char letter) =>
        letter switch
        {
            '\u2010' or '\u2011' => '-',
            >= '－' and <= '９' => (char)(letter - '－' + '-'),
            _ => letter,
        };
}
