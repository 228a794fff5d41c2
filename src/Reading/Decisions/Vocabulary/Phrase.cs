using System.Collections.Immutable;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>
/// A line of a word list: words that follow one another. Between two words, a blank stands for blanks, a dash for a
/// dash or blanks, and any other mark for itself. Besides words a phrase may have
/// <list type="bullet">
/// <item><c>_</c>: any one word;</item>
/// <item><c>&lt;name&gt;</c>: a word or phrase of the list of that name in the same file;</item>
/// <item><c>?</c> behind one of these: it may be missing; <c>*</c>: it may also be repeated;</item>
/// <item><c>…</c> at the end of a word: any other letters;</item>
/// <item><c>…</c> alone at the start or end: a name may say more there.</item>
/// </list>
/// </summary>
internal sealed class Phrase
{
    private const char More = '…';

    // Nobody writes more of a kind in a row; a hostile file would have us go down as deep as it is long.
    private const int MostRepeats = 20;

    private readonly string text;
    private readonly Func<string, PhraseChoice> lists;
    private ImmutableArray<PhrasePart> read;

    /// <summary>Takes a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lists">The lists that it may name.</param>
    public Phrase(string line, Func<string, PhraseChoice> lists)
    {
        var trimmed = line.Trim();
        HasMoreBefore = trimmed.StartsWith("… ", StringComparison.Ordinal);
        HasMoreBehind = trimmed.EndsWith(" …", StringComparison.Ordinal);
        text = trimmed[(HasMoreBefore ? 2 : 0)..^(HasMoreBehind ? 2 : 0)];
        this.lists = lists;
    }

    /// <summary>Its places.</summary>
    /// <exception cref="InvalidDataException">It names a list that is not there.</exception>
    public IEnumerable<PhrasePart> Parts => Places;

    // Of the phrases of all languages a run meets few, so the others are never read. Threads that read the same at once
    // come to the same.
    private ImmutableArray<PhrasePart> Places => read.IsDefault ? read = ReadPlaces() : read;

    /// <summary>Whether it is certain words and nothing more.</summary>
    public bool IsPlain =>
        !HasMoreBefore
        && !HasMoreBehind
        && Places.All(part => !part.IsOptional && part.OnlyWord is not null and not "_");

    /// <summary>Whether a name may have other words in front of it.</summary>
    public bool HasMoreBefore { get; }

    /// <summary>Whether a name may have other words behind it.</summary>
    public bool HasMoreBehind { get; }

    /// <summary>The words by which it may begin, with <c>…</c> where others may begin so; null where it may begin with
    /// any.</summary>
    public IEnumerable<string>? Openings
    {
        get
        {
            if (FirstWord is { } certain)
                return [certain];
            var parts = Places;
            if (parts is [{ IsOptional: false } first, ..])
                return first.Openings;
            var openings = new List<string>();
            foreach (var part in parts)
            {
                if (part.Openings is not { } words)
                    return null;
                openings.AddRange(words);
                if (!part.IsOptional)
                    return openings;
            }

            return null;
        }
    }

    /// <summary>The word that it is; null where it is more, or none for certain.</summary>
    public string? OnlyWord => Places is [{ IsOptional: false } part] ? part.OnlyWord : null;

    /// <summary>Its words in one, without those that may be missing; null where they are not certain.</summary>
    public string? Key
    {
        get
        {
            if (OnlyWord is { } only)
                return only;
            var words = Places.Where(part => !part.IsOptional).Select(part => part.OnlyWord).ToArray();
            return words.Contains(null) ? null : string.Concat(words);
        }
    }

    // The word by which it begins, which most lines tell without being read.
    private string? FirstWord
    {
        get
        {
            var start = 0;
            while (start < text.Length && !IsAtom(text[start]))
                start++;
            if (start == text.Length || text[start] == '<')
                return null;
            var end = EndOfWord(text, start);
            var mayBeMissing = end < text.Length && text[end] is '?' or '*';
            return mayBeMissing || text.AsSpan(start, end - start) is "_" or "…" ? null : text[start..end];
        }
    }

    private ImmutableArray<PhrasePart> ReadPlaces()
    {
        var parts = ImmutableArray.CreateBuilder<PhrasePart>();
        for (var at = 0; at < text.Length; )
        {
            var start = at;
            while (at < text.Length && !IsAtom(text[at]))
                at++;
            var gap = text[start..at];
            if (at == text.Length)
                break;
            start = at;
            at = text[at] == '<' ? text.IndexOf('>', at) + 1 : EndOfWord(text, at);
            var atom = text[start..at];
            var mark = at < text.Length && text[at] is '?' or '*' ? text[at++] : ' ';
            parts.Add(new(atom[0] == '<' ? lists(atom[1..^1]) : new(atom), gap, mark));
        }

        return parts.ToImmutable();
    }

    /// <summary>Where the longest match that begins with a word ends, as the index behind its last word; -1 where there
    /// is none. <paramref name="gap"/> is what must stand in front of it; null for anything.</summary>
    public int Match(Tokens text, int start, string? gap = null) => Match(text, start, gap, 0, isFirst: true, 0);

    private int Match(Tokens text, int at, string? gap, int index, bool isFirst, int repeats)
    {
        if (index == Places.Length)
            return at;
        var part = Places[index];
        var best = part.IsOptional ? Match(text, at, gap, index + 1, isFirst, 0) : -1;
        var before = isFirst ? gap : part.Gap;
        if (!part.MayBegin(text, at, before))
            return best;
        if (part.Has(text[at]))
            best = Math.Max(best, MatchBehind(text, at + 1, gap, index, repeats));
        foreach (var phrase in part.Phrases)
            if (phrase.Match(text, at, before) is >= 0 and var end)
                best = Math.Max(best, MatchBehind(text, end, gap, index, repeats));
        return best;
    }

    // What follows a part: the same once more where it may be repeated, else the next.
    private int MatchBehind(Tokens text, int at, string? gap, int index, int repeats) =>
        Places[index].IsRepeated && repeats < MostRepeats
            ? Match(text, at, gap, index, isFirst: false, repeats + 1)
            : Match(text, at, gap, index + 1, isFirst: false, 0);

    private static bool IsAtom(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '<' or More;

    private static int EndOfWord(string text, int at)
    {
        if (Script.IsUnspaced(text[at]))
            return at + 1;
        while (
            at < text.Length
            && !Script.IsUnspaced(text[at])
            && (
                char.IsLetterOrDigit(text[at])
                || text[at] is '_' or More
                || (text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]))
            )
        )
            at++;
        return at;
    }
}
