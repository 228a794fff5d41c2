using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>What the settings say of how the site looks.</summary>
public sealed record Appearance
{
    /// <summary>A picture of the handbook, below its input folder, that stands before the title; null for Lintel's own
    /// sign.</summary>
    public Located<string>? Logo { get; init; }

    /// <summary>A picture of the handbook, below its input folder, that stands beside a link to the site in chats and
    /// feeds; null for the theme's own.</summary>
    internal Located<string>? SocialImage { get; init; }

    /// <summary>The colour of links and marks; null for the theme's own.</summary>
    public Accent? Accent { get; init; }

    /// <summary>A line at the foot of every page; null for the site's title.</summary>
    public string? FooterText { get; init; }

    /// <summary>Links at the foot of every page, after the theme's own.</summary>
    public ImmutableArray<NavigationLink> FooterLinks { get; init; } = [];
}

/// <summary>One accent colour in two shades.</summary>
/// <param name="Light">On light paper.</param>
/// <param name="Dark">On dark paper.</param>
/// <param name="At">Where the settings say so.</param>
public sealed record Accent(Colour Light, Colour Dark, SourceSpan At)
{
    /// <summary>The least contrast that text may have.</summary>
    public const double LeastContrast = 4.5;

    private const double SoftShare = 0.88;

    private static readonly Colour LightPaper = new(0xFC, 0xFB, 0xF8);
    private static readonly Colour DarkPaper = new(0x14, 0x17, 0x1A);
    private static readonly Colour White = new(0xFF, 0xFF, 0xFF);

    /// <summary>The shade behind text on light paper.</summary>
    public Colour LightSoft => Light.Towards(LightPaper, SoftShare);

    /// <summary>The shade behind text on dark paper.</summary>
    public Colour DarkSoft => Dark.Towards(DarkPaper, SoftShare);

    /// <summary>An accent of which only the light shade is known: the dark one is the same, made lighter until it can
    /// be read.</summary>
    public static Accent Create(Colour light, SourceSpan at)
    {
        var shades = Enumerable.Range(0, 20).Select(step => new Accent(light, light.Towards(White, step / 20.0), at));
        return shades.FirstOrDefault(accent => accent.DarkContrast >= LeastContrast + 1) ?? new(light, White, at);
    }

    /// <summary>The contrast of accented text in the light theme, where it is least.</summary>
    public double LightContrast => Math.Min(Light.ContrastTo(LightPaper), Light.ContrastTo(LightSoft));

    /// <summary>The contrast of accented text in the dark theme, where it is least.</summary>
    public double DarkContrast => Math.Min(Dark.ContrastTo(DarkPaper), Dark.ContrastTo(DarkSoft));
}
