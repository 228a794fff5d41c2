using Lintel.Content;

namespace Lintel.Theme.Versions;

/// <summary>A change in a word: colour alone would not tell it.</summary>
internal static class ChangeWords
{
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "New",
        ChangeKind.Removed => "Removed",
        ChangeKind.Changed => "Reworded",
        _ => "Same",
    };
}
