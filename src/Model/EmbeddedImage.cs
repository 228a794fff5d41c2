using System.Text.RegularExpressions;

namespace Lintel.Model;

/// <summary>
/// Pictures that an address holds itself (<c>data:</c>, RFC 2397). Only kinds that are made of dots: an SVG may hold
/// script and links.
/// </summary>
internal static partial class EmbeddedImage
{
    /// <summary>Whether an address is such a picture: PNG, JPEG, GIF or WebP, in Base64.</summary>
    public static bool Is(string address) => Picture().IsMatch(address);

    [GeneratedRegex(
        @"^data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Picture();
}
