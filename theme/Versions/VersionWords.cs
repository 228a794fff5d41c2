using Lintel.Content;

namespace Lintel.Theme.Versions;

/// <summary>A change in a word: colour alone would not tell it.</summary>
internal static class VersionWords
{
    public static string Of(VersionChange kind) => kind switch
    {
        VersionChange.Added => "New",
        VersionChange.Removed => "Removed",
        VersionChange.Changed => "Reworded",
        _ => "Same",
    };
}
