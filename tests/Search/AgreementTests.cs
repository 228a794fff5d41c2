using Lintel.Search;
using Lintel.Search.Querying;
using Lintel.Search.Words;
using Lintel.Tests.Building;

namespace Lintel.Tests.Search;

/// <summary>The command line and the browser read the same words, and rank by the same data in the same way.</summary>
public sealed class AgreementTests(BuiltHandbook handbook) : IClassFixture<BuiltHandbook>
{
    private static readonly string[] Odd =
    [
        "",
        "the",
        "ADR-0012",
        "adr012",
        "12",
        "C# and C++",
        "HtmlRenderer",
        "HTTPServer APIs",
        "node.js v2.0",
        "don't O'Reilly's",
        "l'équipe L’Œuvre d'intégration qu'elle dell'utente un'altra l'x don't",
        "naïve Ångström STRASSE straße ΣΊΣΥΦΟΣ",
        "検索機能 と API",
        "ก็ไทย",
        "한국어 검색",
        "a_b--c d..e",
        "éclair\u0301",
        "🎯 emoji",
        "0000",
        "İstanbul ıspanak",
        "zzqqxx",
        "kebab-case",
        "blast-radius",
        "CI/CD, Q&A and AB/CDEFGH or I/O/x",
        ".NET .env ..x a.b .eslintrc.json C#.NET",
        "1.2.3 v2.0.1 10.0.0.1 1.02 x1.2",
        "g++ C++ Notepad++ i++ a++b libstdc++-v3 foo-bar++ x+++",
        "--force -rf /etc/hosts @types/node a/b key=value “--red” https://x.example/y (std::vector), s3://b!",
        "US us use using IT",
        "VMs KPIs EC2s 1990s IT it",
        "why records",
        "who we are",
        "\"decision records\"",
        "\"ADR-12\" and “the build”",
        "rebse permalnk xylophone 999",
        "猫を飼う 猫",
        "slo kubernetes k8s",
        "<img src=x>",
        "what happens when the server is down",
        "who may change a choice after it was made",
        "how do programmers ship a fix without an outage",
        "why does the gate fail when a link is dead",
        "renaming pages while old addresses keep working",
    ];

    [SkippableFact]
    public void Both_rank_two_hundred_queries_alike()
    {
        var read = handbook.Build.Check.Handbook;
        var queries = Queries(
                string.Join(' ', read.Documents.SelectMany(page => page.Body.Passages).Select(passage => passage.Text))
            )
            .Concat(Odd)
            .ToArray();
        Assert.True(queries.Length >= 200, $"only {queries.Length} queries");
        var engine = new SearchEngine(SearchIndex.Build(handbook.Build.Check.Site));
        var browser = Browser.Ask(handbook.Output, queries, []);
        Assert.All(
            queries.Zip(browser.Answers),
            pair => Assert.Equal(pair.Second, Written(engine.Search(pair.First, 10)))
        );
    }

    [SkippableFact]
    public void Both_read_the_same_words()
    {
        var texts = handbook
            .Build.Check.Handbook.Documents.SelectMany(page => page.Body.Passages)
            .Select(passage => passage.Text)
            .Concat(Odd)
            .Append(
                string.Join(
                    ' ',
                    Enumerable
                        .Range(0x20, 0x4E0)
                        .Concat(Enumerable.Range(0x1E00, 0x200))
                        .Select(letter => $"{(char)letter}x{(char)letter}")
                )
            )
            .ToArray();
        var reader = new WordReader("en");
        var browser = Browser.Ask(handbook.Output, [], texts);
        Assert.All(
            texts.Zip(browser.Words),
            pair =>
                Assert.Equal(
                    pair.Second,
                    string.Join(' ', reader.ReadTokens(pair.First).SelectMany(words => words).Select(Written))
                )
        );
    }

    // Pairs of neighbouring words, some cut short, some misspelt.
    private static IEnumerable<string> Queries(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var step = words.Length / 200;
        return Enumerable
            .Range(0, 200)
            .Select(i =>
                (i % 4) switch
                {
                    0 => words[i * step],
                    1 => $"{words[i * step]} {words[(i * step) + 1]}",
                    2 => words[i * step][..Math.Min(4, words[i * step].Length)],
                    _ => words[i * step].Length > 4
                        ? words[i * step].Remove(2, 1) + " " + words[(i * step) + 1]
                        : words[i * step],
                }
            );
    }

    private static string Written(SearchAnswer answer) =>
        string.Join(
            '\n',
            [
                $"{answer.Total}",
                .. answer.Results.Select(result => $"{result.Page.Url}|{result.Section}"),
                .. answer.Mended.SelectMany(word => new[] { word.Typed, word.Meant }),
                .. answer.Missing,
                answer.Nearest ?? "",
            ]
        );

    internal static string Written(Word word) =>
        $"{word.Text}>{word.Stem}|{(word.Kind == WordKind.Plain ? "" : word.Kind.ToString().ToLowerInvariant())}";
}
