namespace Lintel.Search.Stemming;

/// <summary>
/// Porter2, the English stemmer of Snowball: https://snowballstem.org/algorithms/english/stemmer.html. It stands here a second time beside
/// <c>theme/assets/search/stem.js</c>, step for step, because index and reader must agree to the letter.
/// </summary>
public static class EnglishStemmer
{
    /// <summary>The stem of a folded word; what is not of plain letters alone stays as it is.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2 || !word.All(char.IsAsciiLetterLower)) return word;
        if (EnglishRules.Exceptions.TryGetValue(word, out var exception)) return exception;
        var text = MarkConsonants(word);
        var (first, second) = Regions(text);
        text = Step1a(text);
        if (EnglishRules.Whole.Contains(text)) return text;
        text = Step1c(Step1b(text, first));
        text = Step2(text, first);
        text = Step3(text, first, second);
        text = Step4(text, second);
        return Step5(text, first, second).Replace('Y', 'y');
    }

    private static string MarkConsonants(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        return new(letters);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static (int First, int Second) Regions(string text)
    {
        var beginning = EnglishRules.Beginnings.FirstOrDefault(beginning => text.StartsWith(beginning, StringComparison.Ordinal));
        var first = beginning?.Length ?? RegionAfter(text, 0);
        return (first, RegionAfter(text, first));
    }

    // Behind the first consonant that follows a vowel.
    private static int RegionAfter(string text, int from)
    {
        for (var i = from + 1; i < text.Length; i++)
            if (!IsVowel(text[i]) && IsVowel(text[i - 1])) return i + 1;
        return text.Length;
    }

    private static bool HasVowel(string text, int length) => text.AsSpan(0, Math.Max(length, 0)).ContainsAny("aeiouy");

    private static bool EndsInShortSyllable(string text)
    {
        var last = text.Length - 1;
        if (last < 1 || IsVowel(text[last]) || !IsVowel(text[last - 1])) return false;
        return last == 1 || (!IsVowel(text[last - 2]) && text[last] is not ('w' or 'x' or 'Y'));
    }

    private static bool Ends(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);

    private static string Step1a(string text)
    {
        if (Ends(text, "sses")) return text[..^2];
        if (Ends(text, "ied") || Ends(text, "ies")) return text[..^(text.Length > 4 ? 2 : 1)];
        if (Ends(text, "us") || Ends(text, "ss")) return text;
        return Ends(text, "s") && HasVowel(text, text.Length - 2) ? text[..^1] : text;
    }

    private static string Step1b(string text, int first)
    {
        foreach (var ending in new[] { "eedly", "eed" })
            if (Ends(text, ending)) return text.Length - ending.Length >= first ? text[..^ending.Length] + "ee" : text;
        var gone = new[] { "ingly", "edly", "ing", "ed" }.FirstOrDefault(ending => Ends(text, ending));
        if (gone is null || !HasVowel(text, text.Length - gone.Length)) return text;
        text = text[..^gone.Length];
        if (Ends(text, "at") || Ends(text, "bl") || Ends(text, "iz")) return text + "e";
        if (text.Length > 1 && text[^1] == text[^2] && "bdfgmnprt".Contains(text[^1], StringComparison.Ordinal)) return text[..^1];
        return first >= text.Length && EndsInShortSyllable(text) ? text + "e" : text;
    }

    private static string Step1c(string text) =>
        text.Length > 2 && text[^1] is 'y' or 'Y' && !IsVowel(text[^2]) ? text[..^1] + "i" : text;

    private static string Step2(string text, int first)
    {
        var (ending, instead) = EnglishRules.Step2.FirstOrDefault(rule => Ends(text, rule.Ending));
        if (ending is null || text.Length - ending.Length < first) return text;
        var before = text.Length > ending.Length ? text[^(ending.Length + 1)] : ' ';
        if (ending == "ogi" && before != 'l') return text;
        if (ending == "li" && !"cdeghkmnrt".Contains(before, StringComparison.Ordinal)) return text;
        return text[..^ending.Length] + instead;
    }

    private static string Step3(string text, int first, int second)
    {
        var (ending, instead) = EnglishRules.Step3.FirstOrDefault(rule => Ends(text, rule.Ending));
        if (ending is null || text.Length - ending.Length < (ending == "ative" ? second : first)) return text;
        return text[..^ending.Length] + instead;
    }

    private static string Step4(string text, int second)
    {
        var ending = EnglishRules.Step4.FirstOrDefault(ending => Ends(text, ending));
        if (ending is null || text.Length - ending.Length < second) return text;
        return ending != "ion" || (text.Length > 3 && text[^4] is 's' or 't') ? text[..^ending.Length] : text;
    }

    private static string Step5(string text, int first, int second)
    {
        var at = text.Length - 1;
        if (Ends(text, "e")) return at >= second || (at >= first && !EndsInShortSyllable(text[..at])) ? text[..at] : text;
        return Ends(text, "ll") && at >= second ? text[..at] : text;
    }
}
