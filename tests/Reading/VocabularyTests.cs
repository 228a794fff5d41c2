using FsCheck.Fluent;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Tests.Reading;

/// <summary>The word lists by which records are read: what a line of them means, and that every line means
/// something.</summary>
public sealed class VocabularyTests
{
    private static readonly string Folder = RepositoryRoot.Combine("src", "Reading", "Decisions", "Vocabulary");

    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal)
    {
        ["final"] = ["the", "final"],
        ["is"] = ["is", "has been"],
    };

    public static IEnumerable<object[]> Files() =>
        Directory
            .EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar))
            .Select(names => new object[] { names[0], Path.GetFileNameWithoutExtension(names[1]) });

    [Theory]
    [InlineData("considered options", "considered options", 2)]
    [InlineData("considered options", "Considered  Options", 2)]
    [InlineData("considered options", "considered-options", -1)]
    [InlineData("in-progress", "in progress", 2)]
    [InlineData("in-progress", "in-progress", 2)]
    [InlineData("in-progress", "in, progress", -1)]
    [InlineData("good, because", "good, because of it", 2)]
    [InlineData("good, because", "good because", -1)]
    [InlineData("won't do", "Won’t do", 2)]
    [InlineData("superseded _?-by", "superseded by 12", 2)]
    [InlineData("superseded _?-by", "superseded entirely-by 12", 3)]
    [InlineData("superseded _?-by", "superseded as a whole by 12", -1)]
    [InlineData("<final>* decision", "decision", 1)]
    [InlineData("<final>* decision", "the final decision", 3)]
    [InlineData("<final>* decision", "the second decision", -1)]
    [InlineData("this <is> so", "this is so", 3)]
    [InlineData("this <is> so", "this has been so", 4)]
    [InlineData("this <is>? so", "this so", 2)]
    [InlineData("jan…", "January", 1)]
    [InlineData("jan…", "June", -1)]
    public void A_phrase_matches_so_many_words(string phrase, string text, int words) =>
        Assert.Equal(words, Parse(phrase).Match(Tokens.Read(text), 0));

    [Fact]
    public void A_phrase_that_may_be_repeated_goes_down_no_deeper_than_people_write() =>
        Assert.Equal(
            -1,
            Parse("<final>* decision").Match(Tokens.Read(string.Join(' ', Enumerable.Repeat("the", 200_000))), 0)
        );

    [Theory]
    [InlineData("alternatives we weighed", SectionKind.Options)]
    [InlineData("the alternatives", SectionKind.Options)]
    [InlineData("discarded design options", SectionKind.Options)]
    [InlineData("our final decision", SectionKind.Decision)]
    [InlineData("decision makers", SectionKind.None)]
    [InlineData("context and consequences", SectionKind.Context | SectionKind.Consequences)]
    [InlineData("context / decision", SectionKind.Context | SectionKind.Decision)]
    [InlineData("referenced use case(s) and decision", SectionKind.Context | SectionKind.Decision)]
    [InlineData("Was daraus folgt", SectionKind.Consequences)]
    [InlineData("Decision: pending", SectionKind.None)]
    [InlineData("c++ alternatives", SectionKind.Options)]
    public void A_name_opens_sections(string name, object sections) =>
        Assert.Equal(sections, SectionVocabulary.FindCertain(LabelName.Normalize(name)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_of_a_known_language_and_every_line_of_it_means_something(string language, string topic)
    {
        Assert.Contains(language, WordFile.Languages);
        var lines = File.ReadAllLines(Path.Combine(Folder, language, topic + ".txt"));
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        var lists = lines.Where(line => line.StartsWith('[')).Select(line => line.Trim('[', ']')).ToArray();
        Assert.NotEmpty(lists);
        var file = WordFile.Open(topic).Single(own => own.Language == language);
        foreach (var list in lists)
        {
            Assert.NotEmpty(file.Lines(list));
            Assert.Equal(file.Lines(list).Distinct(), file.Lines(list));
            // Parsing a phrase finds the lists that it names.
            Assert.Equal(file.Lines(list).Length, file.Phrases(list).Length);
        }
    }

    // The site's composer reads by the expressions, the build by the phrases.
    [Theory]
    [InlineData("sections", "options")]
    [InlineData("sections", "decision")]
    [InlineData("sections", "consequences, perhaps")]
    [InlineData("sections", "no section")]
    [InlineData("sentences", "we decided")]
    [InlineData("sentences", "next part")]
    [InlineData("statuses", "before a status")]
    [InlineData("relations", "superseded by")]
    [InlineData("placeholders", "title")]
    public void A_phrase_and_its_regular_expression_find_the_same(string topic, string list)
    {
        var set = PhraseSet.Read(topic, list);
        var names = PhrasePattern.OfNames(set.Phrases()).ToRegex();
        var text = PhrasePattern.InText(set.Phrases()).ToRegex();
        var words = set.Phrases().SelectMany(Words).Append("other").Distinct().ToArray();
        var texts = Gen.Elements(words)
            .Zip(Gen.Elements(" ", " ", " ", "  ", "-", ", "), (word, gap) => word + gap)
            .NonEmptyListOf()
            .Resize(6)
            // Both are asked once the dotted capital of Turkish is a plain one, as it is to every reader.
            .Select(parts => Tokens.Read(string.Concat(parts).TrimEnd(' ', ',', '-')).Text);
        Prop.ForAll(
                Arb.From(texts),
                sample =>
                    set.FindPattern(sample) is not null == names.IsMatch(sample)
                    && set.FindIn(sample)?.Start
                        == (text.Match(sample) is { Success: true } match ? match.Index : (int?)null)
            )
            .CheckRepeatably(2_000);
    }

    [Fact]
    public void No_list_holds_the_marks_of_a_merge() =>
        Assert.DoesNotContain(
            Directory
                .EnumerateFiles(RepositoryRoot.Combine("src"), "*.txt", SearchOption.AllDirectories)
                .SelectMany(File.ReadLines),
            line => line is ['<', '<', '<', ..] or ['=', '=', '=', ..] or ['>', '>', '>', ..]
        );

    private static IEnumerable<string> Words(Phrase phrase) =>
        phrase
            .Parts.SelectMany(part => part.Words.Concat(part.Phrases.SelectMany(Words)))
            .Select(word => word.Trim('…', '_'))
            .Where(word => word.Length > 0);

    private static Phrase Parse(string line) =>
        new(line, list => new([.. Lists[list].Select(word => new Phrase(word, _ => new("")))]));
}
