using Lintel.Diagnostics;

namespace Lintel.Rules;

/// <summary>Rules about the look that the settings ask for.</summary>
public static class AppearanceRules
{
    /// <summary>An accent colour that cannot be read on the theme's paper.</summary>
    public static readonly Rule<(string Theme, string Colour, double Contrast)> FaintAccent = new(
        "SRC020",
        Severity.Warning,
        "Accent colour without contrast",
        detail =>
            new(
                $"The accent {detail.Colour} has a contrast of {detail.Contrast:0.0} in the {detail.Theme} theme; "
                    + $"text needs 4.5.",
                $"Take a {(detail.Theme == "light" ? "darker" : "lighter")} shade."
            )
    )
    {
        Why = "The accent is the colour of links, so readers with weak eyes or a bright screen could not read them.",
        Wrong = "accent: \"#ff9900\"",
        Right = "accent: \"#8a4b00\"",
    };
}
