using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Images;

/// <summary>SVG: the attributes of the root element, or else its view box. Other units than pixels depend on where it
/// is shown, and are passed over.</summary>
internal static partial class SvgSize
{
    private const int RootWithin = 4096;

    public static ImageSize? Read(ReadOnlyMemory<byte> head)
    {
        var text = Encoding.UTF8.GetString(head.Span[..Math.Min(RootWithin, head.Length)]);
        if (Root().Match(text) is not { Success: true } root)
            return null;
        var sizes = Length()
            .Matches(root.Value)
            .ToLookup(match => match.Groups["name"].Value, match => Pixels(match.Groups["value"].Value));
        if (sizes["width"].Any() && sizes["height"].Any())
            return new(sizes["width"].First(), sizes["height"].First());
        return ViewBox().Match(root.Value) is { Success: true } box
            ? new(Pixels(box.Groups["width"].Value), Pixels(box.Groups["height"].Value))
            : null;
    }

    private static int Pixels(string number) =>
        (int)Math.Round(double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"<svg\b[^>]*>")]
    private static partial Regex Root();

    [GeneratedRegex("""\s(?<name>width|height)\s*=\s*["'](?<value>\d{1,5}(?:\.\d+)?)(?:px)?["']""")]
    private static partial Regex Length();

    [GeneratedRegex(
        """\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+(?<width>\d{1,5}(?:\.\d+)?)"""
            + """[\s,]+(?<height>\d{1,5}(?:\.\d+)?)\s*["']"""
    )]
    private static partial Regex ViewBox();
}
