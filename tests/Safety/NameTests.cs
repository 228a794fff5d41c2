using Lintel.Building;

namespace Lintel.Tests.Safety;

/// <summary>Names that Windows, macOS or Netlify refuse are told, once for each file; with the rule off, the site is
/// built all the same.</summary>
public sealed class NameTests
{
    public static readonly TheoryData<string> Refused =
    [
        "a<b",
        "a>b",
        "a:b",
        "a\"b",
        "a|b",
        "a?b",
        "a*b",
        "a\\b",
        "a#b",
        "a\nb",
        "a\u0001b",
        "a\u001bb",
        "a\u0085b",
        " a",
        "\u00a0a",
        "a\u202eb",
        "a\u200bb",
        "a\ufeffb",
        "a\u2066b",
        "a\u00adb",
        "con",
        "NUL",
        "Aux",
        "com1",
        "COM0",
        "COM¹",
        "lpt³",
        "conin$",
        "prn.x",
        "nul .x",
    ];

    public static readonly TheoryData<string> Fine =
    [
        "über",
        "a (1)",
        "a+b",
        "a, b & c",
        "a~b",
        "a'b",
        "100%",
        "console",
        "com10",
        "日本語",
        "می‌خواهم",
        "👩‍💻",
        "a=b",
        "@a",
        "a;b",
        "a{b}",
        "$a",
    ];

    [SkippableTheory]
    [MemberData(nameof(Refused))]
    public void A_page_of_such_a_name_is_told_at_its_first_character(string name) =>
        Told($"input/{name}.md", "# Page\n\nText.\n");

    [SkippableTheory]
    [MemberData(nameof(Refused))]
    public void So_is_a_folder_a_record_an_asset_a_rubric_and_a_file_of_the_theme(string name)
    {
        Told($"input/{name}/page.md", "# Page\n\nText.\n");
        Told($"input/{name}.png", "x");
        Told($"theme/assets/{name}.css", "a{}");
        Told($"adr/0001-a/{name}.png", "x");
    }

    [SkippableTheory]
    [InlineData("a.csv.")]
    [InlineData("a.csv ")]
    [InlineData(" ")]
    [InlineData("a.")]
    public void So_is_an_asset_whose_name_ends_in_a_dot_or_a_blank(string name) =>
        Told($"input/{name}", "x", $"# Home\n\n[x](<./{name.Replace(" ", "%20", StringComparison.Ordinal)}>)\n");

    [Theory]
    [MemberData(nameof(Fine))]
    public void Other_names_are_let_alone(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write($"input/{name}.md", "# Page\n\nText.\n");
        Assert.Empty(Check.Run(folder.Path).Findings);
    }

    [SkippableTheory]
    [InlineData("input/Guide/a.md", "input/guide/b.md")]
    [InlineData("theme/assets/Extra.css", "theme/assets/extra.css")]
    [InlineData("input/caf\u00e9/a.md", "input/cafe\u0301/b.md")]
    [InlineData("input/한/a.md", "input/\u1112\u1161\u11ab/b.md")]
    public void Names_that_differ_only_in_capitals_or_composition_are_told(string one, string other)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "This file system may not tell them apart.");
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write(one, "# Page\n\nText.\n");
        folder.Write(other, "# Page\n\nText.\n");
        Assert.Equal("OUT005", Assert.Single(Check.Run(folder.Path).Findings).Rule.Id);
    }

    [SkippableFact]
    public void Two_pages_whose_names_differ_in_composition_share_an_address()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "This file system may not tell them apart.");
        using var folder = new TemporaryFolder();
        folder.Write("input/caf\u00e9.md", "# Page\n\nText.\n");
        folder.Write("input/cafe\u0301.md", "# Page\n\nText.\n");
        Assert.Equal("OUT001", Assert.Single(Check.Run(folder.Path).Findings).Rule.Id);
    }

    [Fact]
    public void A_path_too_long_for_Windows_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write($"input/{new string('a', 120)}/{new string('b', 120)}.md", "# Page\n\nText.\n");
        Assert.Equal("OUT005", Assert.Single(Check.Run(folder.Path).Findings).Rule.Id);
    }

    [SkippableFact]
    public void With_the_rule_off_the_site_is_built_whatever_its_files_are_called()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "This system does not store such names.");
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "rules: {OUT005: off}\nurl: https://handbook.example\n");
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        string[] names = [.. ((IEnumerable<object[]>)Refused).Select(row => (string)row[0])];
        foreach (var name in names)
        {
            folder.Write($"input/{name}.md", "# Page\n\nText.\n");
            folder.Write($"input/lessons/{name}.md", "# Lesson\n\nTL;DR: text.\n");
            folder.Write($"input/{name}.csv", "x");
            folder.Write($"theme/assets/{name}.svg", "<svg/>");
        }

        var build = Build.Run(new(folder.Path, folder.Combine("site")));
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        Assert.All(names, name => Assert.True(File.Exists(folder.Combine("site", name, "index.html"))));
        Assert.DoesNotContain(File.ReadAllLines(folder.Combine("site/_redirects")), line => line.Length > 0);
        foreach (var xml in new[] { "sitemap.xml", "feed.xml" })
            System.Xml.Linq.XDocument.Load(folder.Combine("site", xml));
    }

    private static void Told(string path, string text, string home = "# Home\n\nHello.\n")
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "This system does not store such names.");
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", home);
        folder.Write(path, text);
        var finding = Assert.Single(Check.Run(folder.Path).Findings);
        Assert.Equal(("OUT005", path, 1, 1), (finding.Rule.Id, finding.At.File, finding.At.Line, finding.At.Column));
        Assert.DoesNotContain(
            finding.ToString(),
            letter => char.IsControl(letter) || letter is '\u202e' or '\u200b' or '\u2066'
        );
    }
}
