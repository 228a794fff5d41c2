using System.Text.RegularExpressions;

namespace Lintel.Search.Stemming;

/// <summary>
/// Brings the forms of a word together by the table of a language: <c>deployed</c> and <c>deployment</c> are
/// <c>deploy</c> in English. Each line of the table
/// is an operation, and they run in order; <c>theme/assets/search/stem.js</c> runs the same table in the browser.
/// </summary>
internal sealed class Stemmer
{
    private const string Rule = "0123";

    private readonly List<Action<StemmedWord>> operations = [];
    private readonly HashSet<string> functionWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> exact = new(StringComparer.Ordinal);

    private Stemmer() { }

    /// <summary>Reads a table.</summary>
    public static Stemmer Read(string table)
    {
        var stemmer = new Stemmer();
        StemmingStep? step = null;
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ');
            if (Rule.Contains(parts[0], StringComparison.Ordinal))
                step!.Add(line);
            else if (parts[0] == "step")
                stemmer.operations.Add((step = StemmingStep.Read(parts)).Apply);
            else
                stemmer.Add(parts);
        }

        return stemmer;
    }

    /// <summary>Whether a word is in every sentence of the language, and so leads nowhere.</summary>
    public bool IsFunctionWord(string word) => functionWords.Contains(word);

    /// <summary>The stem of a folded word; what is short or not of plain letters alone stays as it is.</summary>
    public string Stem(string word)
    {
        if (operations.Count == 0 || word.Length < 3 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return word;
        if (exact.TryGetValue(word, out var stem))
            return stem;
        var stemmed = new StemmedWord(word);
        foreach (var operation in operations)
            operation(stemmed);
        return stemmed.Text.ToLowerInvariant();
    }

    private void Add(string[] parts)
    {
        switch (parts[0])
        {
            case "stop":
                functionWords.UnionWith(parts[1..]);
                break;
            case "exact":
                foreach (var pair in parts[1..])
                    exact[pair.Split(':')[0]] = pair.Split(':')[1];
                break;
            case "turn":
                var (sought, instead) = (
                    new Regex(parts[1], RegexOptions.CultureInvariant),
                    parts.Length > 2 ? parts[2] : ""
                );
                operations.Add(word => word.Text = sought.Replace(word.Text, instead));
                break;
            case "region":
                var before = new Regex(parts[1], RegexOptions.CultureInvariant);
                operations.Add(word =>
                    word.Regions.Add(
                        before.EnumerateMatches(word.Text) is var found && found.MoveNext()
                            ? found.Current.Length
                            : word.Text.Length
                    )
                );
                break;
            default:
                throw new FormatException($"A table of a language cannot say '{parts[0]}'.");
        }
    }
}
