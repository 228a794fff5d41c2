namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>What a template leaves to fill in: <c>Vocabulary/en/placeholders.txt</c> and its like in other
/// languages.</summary>
internal static class PlaceholderVocabulary
{
    /// <summary>Words that stand for nothing, as alternatives of an expression.</summary>
    public static readonly string Nothing = WordFile.Alternatives("placeholders", "nothing");

    /// <summary>Words around what is to be filled in.</summary>
    public static readonly PhraseSet Frame = Read("frame");

    /// <summary>Titles of templates.</summary>
    public static readonly PhraseSet Titles = Read("title");

    /// <summary>Letters in front of a number that is left blank, as alternatives of an expression.</summary>
    public static readonly string Letters = WordFile.Alternatives("placeholders", "numbered");

    /// <summary>What templates put into brackets.</summary>
    public static readonly PhraseSet Bracketed = Read("bracketed");

    /// <summary>The same, in front of a number or a letter: "[option 1]".</summary>
    public static readonly PhraseSet BracketedNumbers = Read("bracketed, numbered");

    /// <summary>Sentences of the well-known templates.</summary>
    public static readonly PhraseSet Sentences = Read("sentence");

    /// <summary>What else templates tell their authors; people say the same in the midst of a line.</summary>
    public static readonly PhraseSet Instructions = PhraseSet.Read("placeholders", "sentence", "instruction");

    /// <summary>What stands in front of a blank date.</summary>
    public static readonly PhraseSet Dates = Read("date");

    private static PhraseSet Read(string list) => PhraseSet.Read("placeholders", list);
}
