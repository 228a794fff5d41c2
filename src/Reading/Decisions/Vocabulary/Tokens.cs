using System.Globalization;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>A text cut into words: runs of letters, digits and underlines, with the apostrophes inside them; and single
/// letters of scripts that part no words.</summary>
internal sealed class Tokens
{
    private readonly List<(int Start, int End)> words = [];

    // One kind of apostrophe is as good as the other; the dotted capital of Turkish is a plain one to no comparison.
    private Tokens(string text) => Text = text.Replace('’', '\'').Replace('İ', 'i');

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many words it has.</summary>
    public int Count => words.Count;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int index] => Text.AsSpan(words[index].Start, words[index].End - words[index].Start);

    /// <summary>The words one by one.</summary>
    public IEnumerable<string> Words => words.Select(word => Text[word.Start..word.End]);

    /// <summary>Cuts a text.</summary>
    public static Tokens Read(string text)
    {
        var tokens = new Tokens(text);
        text = tokens.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsWord(text[at]))
                continue;
            var start = at;
            if (Script.IsUnspaced(text[at]))
            {
                tokens.words.Add((at, at + 1));
                continue;
            }

            while (at < text.Length && !Script.IsUnspaced(text[at]) && (IsWord(text[at]) || IsInside(text, at)))
                at++;
            tokens.words.Add((start, at));
            at--;
        }

        return tokens;
    }

    /// <summary>Offset of the first character of a word.</summary>
    public int Start(int index) => words[index].Start;

    /// <summary>Offset behind the last character of a word.</summary>
    public int End(int index) => words[index].End;

    /// <summary>What stands in front of a word: behind the word before, or from the start of the text.</summary>
    public ReadOnlySpan<char> Gap(int index)
    {
        var start = index == 0 ? 0 : words[index - 1].End;
        return Text.AsSpan(start, (index == words.Count ? Text.Length : words[index].Start) - start);
    }

    /// <summary>Whether nothing stands in front of a word.</summary>
    public bool IsStart(int index) => words[index].Start == 0;

    /// <summary>Whether nothing stands behind a word, whose index is one less.</summary>
    public bool IsEnd(int index) => words[index - 1].End == Text.Length;

    /// <summary>The first word that begins at an offset or behind it.</summary>
    public int IndexFrom(int offset)
    {
        var index = 0;
        while (index < words.Count && words[index].Start < offset)
            index++;
        return index;
    }

    private static bool IsWord(char letter) =>
        char.IsLetterOrDigit(letter)
        || letter == '_'
        || (letter > '\u02FF' && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark);

    private static bool IsInside(string text, int at) =>
        text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
}
