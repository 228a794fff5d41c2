using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Rules.Links;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>The look that the settings ask for: the pictures are there, the accent can be read, and the links of
/// header and footer lead somewhere.</summary>
internal sealed class AppearanceRules : ISiteCheck
{
    /// <summary>An accent colour that cannot be read on the theme's paper.</summary>
    public static readonly Rule<(string Theme, string Colour, double Contrast)> FaintAccent = new(
        "SRC020",
        Severity.Warning,
        "Accent colour without contrast",
        detail =>
            new(
                $"The accent {detail.Colour} has a contrast of {detail.Contrast:0.0} in the {detail.Theme} theme; "
                    + "text needs 4.5.",
                $"Take a {(detail.Theme == "light" ? "darker" : "lighter")} shade."
            )
    )
    {
        Why = "The accent is the colour of links, so readers with weak eyes or a bright screen could not read them.",
        Wrong = "accent: \"#ff9900\"",
        Right = "accent: \"#8a4b00\"",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [FaintAccent];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var (handbook, site) = (input.Handbook, input.Site.Map);
        return CheckLook(handbook)
            .Concat(
                handbook
                    .Settings.Nav.Concat(handbook.Settings.Appearance.FooterLinks)
                    .Select(link => Check(link, handbook, site))
                    .OfType<Diagnostic>()
            );
    }

    private static Diagnostic? Check(NavigationLink link, Handbook handbook, SiteMap site)
    {
        if (link.At is not { } at || link.Url.Length == 0 || link.Address is LinkAddress.Elsewhere)
            return null;
        if (link.Address is not LinkAddress.OnSite)
            return LinkRules.ForbiddenAddress.At(
                at,
                (link.Url, "the header and the footer stand on every page, so a path must start with '/'")
            );
        var path = link.Url.Split('#')[0];
        if (site.AnchorsOf(new(path)) is { } anchors)
            return AnchorCheck.Find(at, path, anchors, Fragment.Split(link.Url).Fragment);
        if (handbook.Assets.Any(asset => asset.SitePath == path))
            return null;
        return LinkRules.MissingPage.At(at, (path, NearestName.Find(path, site.Routes.Select(route => route.Path))));
    }

    private static Diagnostic Missing(Located<string> path, Handbook handbook) =>
        LinkRules.MissingFile.At(
            path.At,
            (
                path.Value,
                NearestName.Find(
                    path.Value,
                    handbook.Assets.Select(asset => asset.SitePath[1..]).Order(StringComparer.Ordinal)
                ),
                "file"
            )
        );

    private static IEnumerable<Diagnostic> CheckLook(Handbook handbook)
    {
        var look = handbook.Settings.Appearance;
        if (look.Logo is { } logo && handbook.Logo is null)
            yield return Missing(logo, handbook);
        if (look.SocialImage is { } image && handbook.SocialImage is null)
            yield return Missing(image, handbook);
        if (look.Accent is not { } accent)
            yield break;
        if (accent.LightContrast < Accent.LeastContrast)
            yield return FaintAccent.At(accent.At, ("light", accent.Light.ToString(), accent.LightContrast));
        if (accent.DarkContrast < Accent.LeastContrast)
            yield return FaintAccent.At(accent.At, ("dark", accent.Dark.ToString(), accent.DarkContrast));
    }
}
