namespace Lintel.Model;

/// <summary>Addresses of the pages that every site has.</summary>
internal static class SiteRoutes
{
    /// <summary>The index of lessons.</summary>
    public static readonly Route Lessons = new("/lessons/");

    /// <summary>The catalog of decisions.</summary>
    public static readonly Route Decisions = new("/adr/");

    /// <summary>Where a new decision begins.</summary>
    public static readonly Route NewDecision = new("/adr/new/");

    /// <summary>The index of rubrics.</summary>
    public static readonly Route Rubrics = new("/rubrics/");

    /// <summary>Where a promotion packet is collected.</summary>
    public static readonly Route Packet = new("/packet/");

    /// <summary>The search page.</summary>
    public static readonly Route Search = new("/search/");
}
