using System.Text;
using Lintel.Building;

namespace Lintel.Tests.Safety;

/// <summary>
/// Files of a handbook with a few bytes changed, and texts that repeat one thing without end, end in findings and never
/// in an exception.
/// </summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "\r",
        "\0",
        "\u0008",
        "\u2028",
        "\u0085",
        "\v",
        "\f",
        "\uFEFF",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "`",
        "---\n",
        ":::",
        "::: note",
        "|",
        ">",
        "- ",
        "* ",
        "    ",
        "\t",
        "&#1;",
        "&#xD800;",
        "<div>",
        "</div>",
        "<!--",
        "<![CDATA[",
        "](",
        "![",
        "[^1]",
        "# ",
        "#",
        ": ",
        "? ",
        "%YAML 1.1\n",
        "&a",
        "*a",
        "!x ",
        "😀",
        "e\u0301",
        "\\",
        "**",
        "~~",
        "http://",
        "www.",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Changed_files_are_read_or_told(int seed)
    {
        var random = new Random(seed);
        var samples = Case.All().SelectMany(Sources).Order(StringComparer.Ordinal).ToArray();
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "html: sanitize\nurl: https://handbook.example\n");
        for (var number = 0; number < 60; number++)
        {
            var sample = samples[random.Next(samples.Length)];
            var text = Encoding.UTF8.GetString(File.ReadAllBytes(sample));
            // A change may cut a letter in two, and no file holds half of one.
            var bytes = Encoding.UTF8.GetBytes(Changed(text, random));
            folder.Write(Place(sample, number), Encoding.UTF8.GetString(bytes));
        }

        var found = Check.Run(folder.Path).Findings;
        Assert.All(
            found,
            finding => Assert.True(finding.At is { Line: > 0, Column: > 0, File.Length: > 0 }, finding.ToString())
        );
    }

    [Theory]
    [InlineData("http://a.b ", "SRC023")]
    [InlineData("www.a.bc\n", "SRC023")]
    [InlineData("http://a.b/(((", "SRC023")]
    [InlineData("[", "SRC012")]
    [InlineData("![", "SRC012")]
    [InlineData("**a *b ", "SRC012")]
    [InlineData("> ", "SRC012")]
    [InlineData("1. ", "SRC012")]
    public void A_text_without_end_is_told_at_its_line(string unit, string rule)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/page.md", $"# Page\n\n{string.Concat(Enumerable.Repeat(unit, 40_000))}\n");
        var finding = Assert.Single(Check.Run(folder.Path).Findings);
        Assert.Equal(rule, finding.Rule.Id);
        Assert.True(finding.At.Line >= 3, finding.ToString());
    }

    [Theory]
    [InlineData("http://a.b\n\n")]
    [InlineData("- http://a.b\n")]
    [InlineData("[a](page.md) ")]
    [InlineData("snake_case_name ")]
    [InlineData("| a | **b** |\n", "| c | d |\n|---|---|\n")]
    public void A_long_text_of_an_author_is_read(string unit, string before = "")
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/page.md", $"# Page\n\n{before}{string.Concat(Enumerable.Repeat(unit, 3_000))}\n");
        Assert.Empty(Check.Run(folder.Path).Findings);
    }

    [Theory]
    [InlineData(",", 200_000)]
    [InlineData("a,", 100_000)]
    [InlineData(" ,", 100_000)]
    public async Task Addresses_of_a_picture_are_read_in_time(string unit, int times)
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "input/page.md",
            $"# Page\n\n<img alt=\"\" srcset=\"{string.Concat(Enumerable.Repeat(unit, times))}\">\n"
        );
        await Task.Run(() => Check.Run(folder.Path)).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void The_lead_of_a_page_cuts_no_letter_in_half()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/odd.md", $"# Odd\n\na{string.Concat(Enumerable.Repeat("😀", 200))}\n");
        folder.Write("input/even.md", $"# Even\n\n{string.Concat(Enumerable.Repeat("😀", 200))}\n");
        Assert.All(
            Check.Run(folder.Path).Handbook.Pages,
            page => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page.Body.Lead)))
        );
    }

    [Theory]
    [InlineData("a: [\n", 1)]
    [InlineData("a: {b: [\nc: d\n", 1)]
    [InlineData("a: b\nc: \"d\n", 2)]
    [InlineData("a: b\u2028c: d\ne: [\n\n", 2)]
    [InlineData("%YAML 9.9\n---\na: b\n", 1)]
    [InlineData("a: b\n? :\n", 2)]
    [InlineData("a: b\r\r\rc: [\rd: e\r", 4)]
    public void Yaml_that_breaks_off_is_told_near_its_line(string yaml, int line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n");
        folder.Write("input/rubrics/dev.yml", yaml);
        var finding = Assert.Single(Check.Run(folder.Path).Findings);
        Assert.Equal("SRC001", finding.Rule.Id);
        Assert.InRange(finding.At.Line, line, line + 1);
    }

    [Fact]
    public void An_id_that_leads_out_of_the_site_has_no_page_where_its_rule_is_off()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/settings.yml", "rules: {RUB002: off, RUB006: off, SRC005: off}\n");
        folder.Write("site/input/index.md", "# Home\n");
        folder.Write(
            "site/input/rubrics/dev.yml",
            """
            id: dev
            title: Dev
            levels: [{id: ../../../out, title: A}, {title: B}, {id: ., title: C}, {id: senior, title: D}, {id: senior, title: E}]
            competencies: [{id: c, title: F, cells: {senior: {summary: S}}}]

            """
        );
        Assert.True(Build.Run(new(folder.Combine("site"), folder.Combine("site/output"))).Pages > 0);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.True(File.Exists(folder.Combine("site/output/rubrics/dev/c/senior/index.html")));
    }

    private static IEnumerable<string> Sources(Case @case) =>
        Directory
            .EnumerateFiles(@case.Folder, "*", SearchOption.AllDirectories)
            .Where(path =>
                !path.Contains("/expected/", StringComparison.Ordinal)
                && Path.GetExtension(path) is ".md" or ".mdx" or ".yml"
            );

    private static string Place(string sample, int number) =>
        Path.GetFileName(sample) switch
        {
            "settings.yml" or "_directory.yml" => $"input/folder{number}/_directory.yml",
            var name when name.EndsWith(".yml", StringComparison.Ordinal) => $"input/rubrics/r{number}.yml",
            var name when sample.Contains("/adr/", StringComparison.Ordinal) =>
                $"adr/{number:D4}-{Path.GetFileNameWithoutExtension(name)}{Path.GetExtension(name)}",
            _ when sample.Contains("/lessons/", StringComparison.Ordinal) => $"input/lessons/l{number}.md",
            _ => $"input/p{number}.md",
        };

    private static string Changed(string text, Random random)
    {
        var changed = new StringBuilder(text);
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(changed.Length + 1);
            switch (random.Next(4))
            {
                case 0 when at < changed.Length:
                    changed.Remove(at, Math.Min(random.Next(1, 20), changed.Length - at));
                    break;
                case 1:
                    changed.Insert(
                        at,
                        string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(2, 150)))
                    );
                    break;
                case 2:
                    changed.Length = at;
                    break;
                default:
                    changed.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return changed.ToString();
    }
}
