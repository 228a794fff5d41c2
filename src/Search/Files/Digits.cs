using System.Collections.Immutable;
using System.Text;

namespace Lintel.Search.Files;

/// <summary>
/// Numbers as text: 91 digits of plain ASCII, without quote and backslash. Hosts compress text and seldom anything
/// else, and text of few different
/// characters compresses as well as bits do.
/// </summary>
internal static class Digits
{
    private const int Last = 64;
    private const int Carries = 27;

    /// <summary>The digit for a value from 0 to 90.</summary>
    public static char Of(int value) => (char)(value < 57 ? value + 35 : value + 36);

    /// <summary>The value of a digit.</summary>
    public static int ValueOf(char digit) => digit < 92 ? digit - 35 : digit - 36;

    /// <summary>Writes a number of any size: most take one digit; larger ones begin with digits that say that more will
    /// follow.</summary>
    public static void Append(StringBuilder text, int number)
    {
        for (; number >= Last; number /= Carries)
            text.Append(Of(Last + (number % Carries)));
        text.Append(Of(number));
    }

    /// <summary>Reads what <see cref="Append"/> wrote.</summary>
    public static int Read(ReadOnlySpan<char> text, ref int at)
    {
        var (number, unit) = (0, 1);
        int digit;
        for (; (digit = ValueOf(text[at++])) >= Last; unit *= Carries)
            number += (digit - Last) * unit;
        return number + (digit * unit);
    }

    /// <summary>Reads all of what <see cref="Gaps"/> wrote.</summary>
    public static ImmutableArray<int> All(string gaps)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        for (int at = 0, last = -1; at < gaps.Length; )
            numbers.Add(last += Read(gaps, ref at) + 1);
        return numbers.ToImmutable();
    }

    /// <summary>Reads all numbers of a text, in no order.</summary>
    public static ImmutableArray<int> List(string text)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < text.Length; )
            numbers.Add(Read(text, ref at));
        return numbers.ToImmutable();
    }

    /// <summary>Ascending numbers as the gaps between them.</summary>
    public static string Gaps(IEnumerable<int> ascending)
    {
        var text = new StringBuilder();
        var last = -1;
        foreach (var number in ascending)
        {
            Append(text, number - last - 1);
            last = number;
        }

        return text.ToString();
    }
}
