using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;
using Lintel.Model;
using Lintel.Rules.Links;
using Lintel.Text.Formats;

namespace Lintel.Tests.Safety;

/// <summary>Text of other people's stays text in every format that Lintel writes.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("\u001b[31mred\u0007", @"\x1b[31mred\x07")]
    [InlineData("a\nb\r\tc", @"a\nb\r" + "\tc")]
    [InlineData("\u009b31m \u0085", @"\x9b31m \x85")]
    [InlineData("a\u202eb\u2066c\u200bd\ufeff", @"a\u202eb\u2066c\u200bd\ufeff")]
    [InlineData("a\U000E0041b", @"a\U000e0041b")]
    [InlineData("::error file=a::b", @"\x3a:error file=a::b")]
    [InlineData("  ::add-mask::b", @"  \x3a:add-mask::b")]
    [InlineData("a ##[error]b ##vso[x]", @"a \x23#[error]b \x23#vso[x]")]
    [InlineData("std::vector ## heading #[a]", "std::vector ## heading #[a]")]
    [InlineData("👩‍💻 می‌خواهم naïve", "👩‍💻 می‌خواهم naïve")]
    public void A_terminal_and_a_log_are_told_nothing_to_obey(string text, string expected) =>
        Assert.Equal(expected, TerminalText.Line(text));

    [Fact]
    public void Half_a_surrogate_pair_is_spelled_out() =>
        Assert.Equal(@"\ud800x\udc00", TerminalText.Line("\ud800x\udc00"));

    [Fact]
    public void What_is_written_to_the_terminal_in_pieces_is_clean_too()
    {
        var inner = new StringWriter { NewLine = "\n" };
        var writer = new TerminalWriter(inner);
        writer.Write("a");
        writer.WriteLine("::b");
        writer.Write(" ");
        writer.WriteLine("::c\n::d \u001b");
        writer.WriteLine();
        writer.Write('e');
        writer.Flush();
        Assert.Equal("a::b\n \\x3a:c\n\\x3a:d \\x1b\n\ne", inner.ToString());
    }

    [Theory]
    [InlineData(
        "#1 and GH-2, gh-3, org/repo#4, !5 &6 %7 ~bug",
        "#<!-- -->1 and GH-<!-- -->2, gh-<!-- -->3, org/repo#<!-- -->4, !<!-- -->5 &amp;<!-- -->6 %<!-- -->7 \\~<!-- "
            + "-->bug"
    )]
    [InlineData("www.evil.example WWW.E.example", "www<!-- -->.evil.example WWW<!-- -->.E.example")]
    [InlineData(
        "https://e.example ftp://e me@e.example",
        "https:<!-- -->//e.example ftp:<!-- -->//e me@<!-- -->e.example"
    )]
    [InlineData("@all org/team@0123abc", "@<!-- -->all org/team@<!-- -->012<!-- -->3abc", true)]
    [InlineData(
        "0123456789abcdef0123456789abcdef01234567 decade facade1",
        "012345<!-- -->6789ab<!-- -->cdef01<!-- -->234567<!-- -->89abcd<!-- -->ef0123<!-- -->4567 decade facade<!-- "
            + "-->1"
    )]
    [InlineData(
        "$x$ $$y$$ costs 5 $",
        "<span>$</span>x<span>$</span> <span>$</span><span>$</span>y<span>$</span><span>$</span> costs 5 <span>$</span>"
    )]
    [InlineData(":tada: :+1: 12:30 a: b", ":<!-- -->tada: :<!-- -->+1: 12:30 a: b")]
    [InlineData("a\u202eb \u200b", "a\\\\u202eb \\\\u200b")]
    [InlineData(
        "[^1] [x](y) ![i](z) `c` **b** _e_ ~~s~~ | <b> <!-- x -->",
        "\\[\\^1\\] \\[x\\](y) !\\[i\\](z) \\`c\\` \\*\\*b\\*\\* \\_e\\_ \\~\\~<!-- -->s\\~\\~ \\| &lt;b> &lt;!-- x -->"
    )]
    [InlineData("a\r\n| b\u2028c\uffff", "a  \\| b c\ufffd")]
    public void A_comment_links_names_and_formats_nothing(string text, string expected, bool isOnlyBroken = false)
    {
        var escaped = MarkdownText.Escape(text);
        if (!isOnlyBroken)
            Assert.Equal(expected, escaped);
        // Whatever it looks like, no word that a code host knows is left in one piece.
        foreach (var piece in escaped.Split("<!-- -->"))
            Assert.DoesNotMatch(
                @"(?i)@\w|#\d|\bGH-\d|www\.|://|(?<![\w])[0-9a-f]{7,40}(?![\w])|:[\w+-]+:|\u202e",
                piece
            );
    }

    [Fact]
    public void Xml_holds_what_xml_can_hold()
    {
        Assert.Equal("a\ufffdb\ufffdc\ufffd\t\n😀", XmlCharacters.Clean("a\u0008b\ufffec\ud800\t\n😀"));
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "title: \"T\\b\\e\\uFFFE\"\nurl: https://handbook.example\n");
        folder.Write(
            "input/index.md",
            "---\nupdated: 2026-01-05\ntags: [\"t\\x01\"]\ndescription: \"d\\x02\"\n---\n# H &#1; \u0008\n\nHello.\n"
        );
        folder.Write(
            "adr/0001-a.md",
            "---\nstatus: accepted\ndate: 2026-01-05\ndecision-makers: [\"N\\x03\"]\ntags: [\"x\\x04\"]\n---\n# 1. A "
                + "\u0008 b\n\n## Context and Problem Statement\n\nC \u0001.\n\n## Considered Options\n\n* x "
                + "\u0002\n* y\n\n## Decision Outcome\n\nChosen option: \"x \u0002\", because z.\n\n### "
                + "Consequences\n\n* Good, because q\n"
        );
        var build = Build.Run(new(folder.Path, folder.Combine("site")));
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        string[] files = ["feed.xml", "adr/feed.xml", "sitemap.xml", "adr/badge.svg"];
        Assert.All(files, file => XDocument.Load(folder.Combine("site", file)));
        Assert.All(
            Directory.EnumerateFiles(folder.Combine("site"), "*.json", SearchOption.AllDirectories),
            file => JsonDocument.Parse(File.ReadAllBytes(file)).Dispose()
        );
    }

    [Fact]
    public void Json_says_the_same_and_shows_nothing_hidden()
    {
        var text = JsonText.WriteObject(json => json.WriteString("x", "a\ud800 \u202e\u009b ##[error] é\u2028"));
        Assert.DoesNotMatch("[\u202e\u009b\u2028]|##\\[", text);
        Assert.Equal(
            "a\ufffd \u202e\u009b ##[error] é\u2028",
            JsonDocument.Parse(text).RootElement.GetProperty("x").GetString()
        );
    }

    [Theory]
    [InlineData("a\ud800 \u202e\u009b ##[error] é\u2028")]
    [InlineData("plain # words")]
    [InlineData("“quotes” – and 次 \u061c")]
    [InlineData("عربي, \U0001F600, é")]
    public void Json_as_bytes_is_the_same_as_text(string words)
    {
        void Write(Utf8JsonWriter json) => json.WriteString("x", words);
        var bytes = JsonText.WriteObjectBytes(Write);
        Assert.Equal(JsonText.WriteObject(Write), Encoding.UTF8.GetString(bytes.Span));
    }

    [Fact]
    public void A_finding_is_one_line_in_every_report()
    {
        var at = SourceSpan.StartOf("input/a\n::error::x\u001b[0m,b:c%.md");
        var findings = Check
            .Run(RepositoryRoot.Path)
            .Findings.Clear()
            .Add(LinkRules.MissingFile.At(at, ("p\n::error::y\u202e", null, "file")));
        Assert.Single(TextReport.Write(findings).Trim().Split('\n'));
        var command = Assert.Single(GitHubReport.Write(findings).Trim().Split('\n'));
        Assert.StartsWith(@"::error file=input/a\n%3A%3Aerror%3A%3Ax\x1b[0m%2Cb%3Ac%25.md,line=1,", command);
        Assert.All(
            new[]
            {
                TextReport.Write(findings),
                command,
                JsonReport.Write(findings, new Settings()),
                SarifReport.Write(findings, "", "1"),
            },
            report => Assert.DoesNotMatch("[\u001b\u202e]", report)
        );
        Assert.Equal(
            findings[0].At.File,
            JsonDocument
                .Parse(JsonReport.Write(findings, new Settings()))
                .RootElement[0]
                .GetProperty("file")
                .GetString()
        );
        Assert.Empty(Baseline.Create(findings).Fresh(findings));
        Assert.Equal(3, Baseline.Create(findings).ToString().Trim().Split('\n').Length);
    }

    [Theory]
    [InlineData(null, false, null)]
    [InlineData("https://a.example/b", false, null)]
    [InlineData(null, true, "/rules/lnk001/")]
    [InlineData("https://a.example/b", true, "https://a.example/b/rules/lnk001/")]
    public void Json_names_the_page_of_a_rule_where_there_is_one(string? url, bool hasPages, string? address)
    {
        var finding = LinkRules.MissingFile.At(SourceSpan.StartOf("input/a.md"), ("b.md", null, "file"));
        var report = JsonReport.Write([finding], new() { Url = url, HasRulePages = hasPages });
        var written = JsonDocument.Parse(report).RootElement[0].TryGetProperty("help", out var help)
            ? help.GetString()
            : null;
        Assert.Equal(address, written);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    [InlineData("\uff1d1")]
    public void A_cell_of_a_spreadsheet_is_no_formula(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write(
            "input/rubrics/dev.yml",
            $"id: dev\ntitle: Dev\nlevels:\n- {{id: a, title: A}}\ncompetencies:\n- id: c\n  title: C\n  cells:\n    "
                + $"a: {{summary: {JsonSerializer.Serialize(text)}}}\n"
        );
        var handbook = Check.Run(folder.Path).Handbook;
        var csv = Encoding.UTF8.GetString(
            Lintel.Outputs.RubricCsv.Create(handbook.Rubrics.Single(), handbook.Settings).Bytes.Span
        );
        Assert.Contains($",'{text}", csv.Replace("\"", "", StringComparison.Ordinal));
    }
}
