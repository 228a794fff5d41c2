using System.Text.RegularExpressions;

namespace Lintel.Search.Words;

/// <summary>Takes a token apart: <c>blastRadius-v2</c> is found by its parts and as a whole.</summary>
internal static partial class Compound
{
    // Longer than any word; digests and encoded data would fill the vocabulary.
    private const int Longest = 40;

    /// <summary>The folded parts in order, then the whole when there is more than one.</summary>
    public static IEnumerable<Part> Parts(string token)
    {
        if (IsPlain(token))
            return [new(token.ToLowerInvariant(), WordKind.Plain)];
        if (token[^1] is '#')
            return [new(token.ToLowerInvariant(), WordKind.Plain)];
        if (token[^1] is '+')
            return OfSigned(token);
        if (token[0] == '.')
            return OfDotted(token);
        var parts = Sections()
            .Split(Apostrophes().Replace(Elision().Replace(token, ""), ""))
            .SelectMany(section => Version().IsMatch(section) ? [section] : Joints().Split(section))
            .Where(part => part.Length > 0)
            .Select(part => new Part(Fold(part), WordKind.Plain) { IsCapital = Capitals().IsMatch(part) })
            .Where(part => part.Text.Length > 0)
            .ToArray();
        var words = parts
            .SelectMany(UnspacedScripts.Cut)
            .Concat(parts.SelectMany(BeginningsOf))
            .Where(part => part.Text.Length <= Longest);
        var whole = string.Concat(parts.Select(part => part.Text));
        return parts.Length > 1 && whole.Length <= Longest && !UnspacedScripts.IsIn(whole)
            ? words.Append(new(whole, WordKind.Whole))
            : words;
    }

    // Most words are letters of ASCII, the first of which may be a capital: there is nothing to take apart.
    private static bool IsPlain(string token) =>
        token.Length <= Longest && char.IsAsciiLetter(token[0]) && !token.AsSpan(1).ContainsAnyExceptInRange('a', 'z');

    // Who looks for Python 3 means 3.12.1, too, and so does who looks for 3.12.
    private static IEnumerable<Part> BeginningsOf(Part part)
    {
        if (!Version().IsMatch(part.Text))
            yield break;
        for (var dot = part.Text.LastIndexOf('.'); dot > 0; dot = part.Text.LastIndexOf('.', dot - 1))
            yield return new(part.Text[..dot], WordKind.Aside);
    }

    // A name like .NET or .env is a word of its own; a longer one is its parts.
    private static IEnumerable<Part> OfDotted(string token)
    {
        var parts = Parts(token[1..]).ToArray();
        return parts is [{ Kind: WordKind.Plain } only]
            ? [new("." + only.Text, WordKind.Plain), only with { Kind = WordKind.Aside }]
            : parts;
    }

    // 1.2.3 stays as it is, with or without the letter before it. ADR-0012 is ADR-12, and ADR012 is ADR12. VMs are VM.
    private static string Fold(string part) =>
        Version().IsMatch(part)
            ? part.TrimStart('v', 'V')
            : Zeros().Replace(Folding.Fold(Plural().IsMatch(part) ? part[..^1] : part), "");

    // A name like C++ or Notepad++ is a word of its own; a longer one is its parts.
    private static IEnumerable<Part> OfSigned(string token)
    {
        var parts = Parts(token[..^2]).ToArray();
        return parts is not [{ Kind: WordKind.Plain } only] ? parts
            : only.Text.Length > 1 ? [new(only.Text + "++", WordKind.Plain), new(only.Text, WordKind.Aside)]
            : [new(only.Text + "++", WordKind.Plain)];
    }

    /// <summary>A part of a token.</summary>
    internal readonly record struct Part(string Text, WordKind Kind)
    {
        /// <summary>Whether it is written in capitals as an abbreviation is: IT is no <c>it</c>.</summary>
        public bool IsCapital { get; init; }
    }

    // French and Italian put an article before a vowel in one word: l'équipe, dell'utente.
    [GeneratedRegex(
        "^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|coll|quell|quest|bell)['’]"
            + "(?=[aeiouyhàáâäæèéêëìíîïòóôöœùúûü])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Elision();

    [GeneratedRegex(@"['’](?:[sS]$)?")]
    private static partial Regex Apostrophes();

    [GeneratedRegex("(?<![0-9])0+(?=[0-9])")]
    private static partial Regex Zeros();

    [GeneratedRegex("[-_/&]")]
    private static partial Regex Sections();

    [GeneratedRegex(@"^[vV]?[0-9]+(?:\.[0-9]+)+\z")]
    private static partial Regex Version();

    [GeneratedRegex(@"^\p{Lu}{2,3}\z")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}s\z")]
    private static partial Regex Plural();

    // At dots; before a capital behind a small letter or digit; before the last capital of several, but for a plural
    // as in APIs.
    [GeneratedRegex(@"\.|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})(?!\p{Lu}s\z)")]
    private static partial Regex Joints();
}
