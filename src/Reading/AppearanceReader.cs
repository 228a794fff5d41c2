using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads what the settings say of the site's look: <c>logo</c>, <c>social-image</c>, <c>accent</c>,
/// <c>footer</c>.</summary>
internal static class AppearanceReader
{
    // No service that shows links draws vectors.
    private static readonly ImmutableArray<string> SocialFormats = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

    private const string Expected = "a colour such as \"#0b5a62\", in quotation marks";

    /// <summary>Reads the keys from the map of the settings.</summary>
    public static Appearance Read(YamlMapReader map, DiagnosticBag bag)
    {
        var look = new Appearance
        {
            Logo = ReadPath("logo", map),
            SocialImage = ReadSocialImage(map, bag),
            Accent = ReadAccent(map, bag),
        };
        if (map.Map("footer") is not { } footer)
            return look;
        var reader = new YamlMapReader(footer, bag);
        look = look with
        {
            FooterText = reader.Text("text")?.Value,
            FooterLinks = ReadLinks(reader, "links", "A link of the footer", bag),
        };
        reader.ReportUnknownKeys();
        return look;
    }

    /// <summary>A list of links with title and address.</summary>
    public static ImmutableArray<NavigationLink> ReadLinks(
        YamlMapReader map,
        string key,
        string what,
        DiagnosticBag bag
    )
    {
        var links = ImmutableArray.CreateBuilder<NavigationLink>();
        foreach (var entry in map.Maps(key))
        {
            var reader = new YamlMapReader(entry, bag);
            var (title, url) = (reader.RequiredText("title", what), reader.RequiredText("url", what));
            links.Add(new(title.Value, url.Value) { At = url.At });
            reader.ReportUnknownKeys();
        }

        return links.ToImmutable();
    }

    private static Located<string>? ReadPath(string key, YamlMapReader map) =>
        map.Text(key) is { } path ? path with { Value = path.Value.TrimStart('/') } : null;

    private static Located<string>? ReadSocialImage(YamlMapReader map, DiagnosticBag bag)
    {
        if (
            ReadPath("social-image", map) is not { } image
            || SocialFormats.Any(format => image.Value.EndsWith(format, StringComparison.OrdinalIgnoreCase))
        )
            return ReadPath("social-image", map);
        bag.Add(SourceRules.WrongType.At(image.At, ("social-image", "a picture in PNG, JPEG, GIF or WebP")));
        return null;
    }

    private static Accent? ReadAccent(YamlMapReader map, DiagnosticBag bag)
    {
        if (map.Node("accent") is not YamlMap shades)
            return map.Text("accent") is { } text && ReadColour("accent", text, bag) is { } colour
                ? Accent.Create(colour, text.At)
                : null;
        var reader = new YamlMapReader(shades, bag);
        var light = ReadColour("light", reader.RequiredText("light", "The accent"), bag);
        var dark = ReadColour("dark", reader.RequiredText("dark", "The accent"), bag);
        reader.ReportUnknownKeys();
        return light is null || dark is null ? null : new(light.Value, dark.Value, shades.At);
    }

    private static Colour? ReadColour(string key, Located<string> text, DiagnosticBag bag)
    {
        if (Colour.Parse(text.Value) is { } colour)
            return colour;
        if (text.Value.Length > 0)
            bag.Add(SourceRules.WrongType.At(text.At, (key, Expected)));
        return null;
    }
}
