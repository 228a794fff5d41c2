using System.Globalization;

namespace Lintel.Model;

/// <summary>A colour of the sRGB space.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#0b5a62</c> or <c>#0b6</c>; null for anything else.</summary>
    public static Colour? Parse(string text)
    {
        if (!text.StartsWith('#') || text.Length is not (4 or 7))
            return null;
        var digits = text.Length == 4 ? string.Concat(text[1..].Select(digit => new string(digit, 2))) : text[1..];
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return null;
        return new((byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }

    /// <summary>A colour on the way to another; <paramref name="share"/> is the other's part, from 0 to 1.</summary>
    public Colour Towards(Colour other, double share)
    {
        return new(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));
        byte Mix(byte from, byte to) => (byte)Math.Round(from + (to - from) * share, MidpointRounding.AwayFromZero);
    }

    /// <summary>The contrast of two colours as WCAG measures it, from 1 to 21.</summary>
    public double ContrastTo(Colour other)
    {
        var (light, dark) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <inheritdoc/>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel) =>
        channel / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
