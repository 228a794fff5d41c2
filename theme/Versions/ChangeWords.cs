using Lintel.Text.Differences;

namespace Lintel.Theme.Versions;

/// <summary>A change in a word: colour alone would not tell it.</summary>
internal static class ChangeWords
{
    public static string Of(Difference kind) =>
        kind switch
        {
            Difference.Added => "New",
            Difference.Removed => "Removed",
            Difference.Changed => "Reworded",
            _ => "Same",
        };
}
