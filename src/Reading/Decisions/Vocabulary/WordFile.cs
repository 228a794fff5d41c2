using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>
/// The words of one language for one topic: a text file of lists, <c>en/sections.txt</c>. A line in square brackets
/// names a list; each line below it is a word or a phrase (<see cref="Phrase"/>). Lines that begin with <c>#</c> are
/// comments.
/// </summary>
internal sealed class WordFile
{
    /// <summary>Languages that have word lists, each in a folder of its own; the words of all are tried on every
    /// record.</summary>
    public static readonly ImmutableArray<string> Languages =
    [
        "en",
        "de",
        "fr",
        "es",
        "pt",
        "it",
        "nl",
        "da",
        "no",
        "sv",
        "fi",
        "pl",
        "cs",
        "ru",
        "uk",
        "tr",
        "ja",
        "zh",
        "ko",
    ];

    private static readonly ConcurrentDictionary<string, ImmutableArray<WordFile>> Topics = new(StringComparer.Ordinal);

    private readonly string name;
    private readonly Dictionary<string, ImmutableArray<string>> lists;
    private readonly ConcurrentDictionary<string, ImmutableArray<Phrase>> phrases = new(StringComparer.Ordinal);
    private readonly Func<string, PhraseChoice> choice;
    private readonly ConcurrentDictionary<string, PhraseChoice> choices = new(StringComparer.Ordinal);

    private WordFile(string language, string name, Dictionary<string, ImmutableArray<string>.Builder> lists)
    {
        Language = language;
        this.name = name;
        this.lists = lists.ToDictionary(
            list => list.Key,
            list => list.Value.DrainToImmutable(),
            StringComparer.Ordinal
        );
        choice = Choice;
    }

    /// <summary>The files of a topic in all languages that have one, which are read once.</summary>
    public static ImmutableArray<WordFile> Open(string topic) =>
        Topics.GetOrAdd(topic, key => [.. Languages.Select(language => Open(language, key)).OfType<WordFile>()]);

    /// <summary>The language.</summary>
    public string Language { get; }

    /// <summary>The lines of lists in all languages.</summary>
    public static IEnumerable<string> Lines(string topic, params IEnumerable<string> lists) =>
        Open(topic).SelectMany(file => lists.SelectMany(list => file.Lines(list)));

    /// <summary>The words of a list as the alternatives of a regular expression, the longest first.</summary>
    public static string Alternatives(string topic, string list) =>
        string.Join('|', Lines(topic, list).OrderByDescending(word => word.Length).Select(Pattern));

    /// <summary>The lines of a list; none where the language has no such list.</summary>
    public ImmutableArray<string> Lines(string list) => lists.GetValueOrDefault(list, []);

    /// <summary>The phrases of a list, whose own lists are those of the file.</summary>
    public ImmutableArray<Phrase> Phrases(string list) =>
        phrases.GetOrAdd(list, key => [.. Lines(key).Select(line => new Phrase(line, choice))]);

    private PhraseChoice Choice(string list) =>
        lists.ContainsKey(list)
            ? choices.GetOrAdd(list, key => new(Phrases(key)))
            : throw new InvalidDataException($"{name} has no list '{list}'.");

    private static WordFile? Open(string language, string topic)
    {
        var name = $"vocabulary/{language}/{topic}.txt";
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, ImmutableArray<string>.Builder>(StringComparer.Ordinal);
        ImmutableArray<string>.Builder? list = null;
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line is ['[', .. var heading, ']'])
            {
                lists.Add(heading, list = ImmutableArray.CreateBuilder<string>());
                words.Clear();
            }
            else
            {
                Add(list!, words, line);
            }
        }

        return new(language, name, lists);
    }

    // Who types without accents is understood too, but for a word behind `=`: without them it would be another's slip.
    private static void Add(ImmutableArray<string>.Builder list, HashSet<string> known, string line)
    {
        var isExact = line[0] == '=';
        var words = isExact ? line[1..] : line;
        if (!known.Add(words))
            return;
        list.Add(words);
        if (!isExact && Accents.Without(words) is { } plain && known.Add(plain))
            list.Add(plain);
    }

    // Blanks of a list stand for any blanks of a text.
    private static string Pattern(string word) => Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal);
}
