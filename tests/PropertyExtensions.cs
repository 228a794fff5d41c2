using FsCheck;

namespace Lintel.Tests;

/// <summary>How the suite checks a property.</summary>
internal static class PropertyExtensions
{
    private static readonly bool IsFresh = Environment.GetEnvironmentVariable("LINTEL_SEEDS") == "fresh";

    /// <summary>Checks a property with the same cases in every run, so that a run that fails fails again; with other
    /// ones where <c>LINTEL_SEEDS</c> is <c>fresh</c>.</summary>
    /// <param name="property">What must hold.</param>
    /// <param name="cases">How many cases are tried.</param>
    public static void CheckRepeatably(this Property property, int cases = 100)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases);
        property.Check(IsFresh ? config : config.WithReplay(7, 9));
    }
}
