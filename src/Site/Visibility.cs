using Lintel.Model;

namespace Lintel.Site;

/// <summary>Records that a team discusses in previews and does not show on the site yet.</summary>
internal static class Visibility
{
    /// <summary>Whether the settings keep a record out of production.</summary>
    public static bool IsHidden(Decision decision, Settings settings) => settings.PreviewOnly.Contains(decision.Status);

    /// <summary>The handbook as a context shows it. Checks see the whole of it everywhere, so that a merge brings no
    /// surprise.</summary>
    public static Handbook ForAudience(SiteContext context, Handbook handbook) =>
        context.IsProduction && !handbook.Settings.PreviewOnly.IsEmpty
            ? handbook with
            {
                Decisions = [.. handbook.Decisions.Where(decision => !IsHidden(decision, handbook.Settings))],
            }
            : handbook;
}
