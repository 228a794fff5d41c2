using System.Globalization;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>A text cut into words: runs of letters, digits and underlines, with the apostrophes inside them; and single
/// letters of scripts that part no words. It is cut as far as it is looked at, for many ask for its opening
/// alone.</summary>
/// <remarks>Not to be shared between threads.</remarks>
internal sealed class Tokens
{
    // A line is asked of one vocabulary after the other.
    [ThreadStatic]
    private static (string Text, Tokens Tokens) last;

    private readonly List<(int Start, int End)> words = [];
    private int cut;

    // One kind of apostrophe is as good as the other; the dotted capital of Turkish is a plain one to no comparison.
    private Tokens(string text) => Text = text.Replace('’', '\'').Replace('İ', 'i');

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int index] => Text.AsSpan(words[index].Start, words[index].End - words[index].Start);

    /// <summary>The words one by one.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            for (var index = 0; Has(index); index++)
                yield return this[index].ToString();
        }
    }

    /// <summary>Cuts a text.</summary>
    public static Tokens Read(string text)
    {
        if (!ReferenceEquals(last.Text, text))
            last = (text, new(text));
        return last.Tokens;
    }

    /// <summary>Whether there are so many words and one more.</summary>
    public bool Has(int index)
    {
        while (words.Count <= index && cut < Text.Length)
            Cut();
        return index < words.Count;
    }

    private void Cut()
    {
        while (cut < Text.Length && !IsWord(Text[cut]))
            cut++;
        var start = cut;
        if (start < Text.Length && Script.IsUnspaced(Text[start]))
            cut++;
        else
            while (cut < Text.Length && !Script.IsUnspaced(Text[cut]) && (IsWord(Text[cut]) || IsInside(Text, cut)))
                cut++;
        if (cut > start)
            words.Add((start, cut));
    }

    /// <summary>Offset of the first character of a word.</summary>
    public int Start(int index) => words[index].Start;

    /// <summary>Offset behind the last character of a word.</summary>
    public int End(int index) => words[index].End;

    /// <summary>What stands in front of a word: behind the word before, or from the start of the text.</summary>
    public ReadOnlySpan<char> Gap(int index)
    {
        var start = index == 0 ? 0 : words[index - 1].End;
        return Text.AsSpan(start, (Has(index) ? words[index].Start : Text.Length) - start);
    }

    /// <summary>Whether nothing stands in front of a word.</summary>
    public bool IsStart(int index) => words[index].Start == 0;

    /// <summary>Whether nothing stands behind a word, whose index is one less.</summary>
    public bool IsEnd(int index) => words[index - 1].End == Text.Length;

    /// <summary>The first word that begins at an offset or behind it.</summary>
    public int IndexFrom(int offset)
    {
        var index = 0;
        while (Has(index) && words[index].Start < offset)
            index++;
        return index;
    }

    private static bool IsWord(char letter) =>
        letter < 128
            ? char.IsAsciiLetterOrDigit(letter) || letter == '_'
            : char.IsLetterOrDigit(letter)
                || (
                    letter > '\u02FF'
                    // What makes a picture of the sign in front of it is part of no word.
                    && letter is not (>= '\uFE00' and <= '\uFE0F')
                    && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark
                );

    private static bool IsInside(string text, int at) =>
        text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
}
