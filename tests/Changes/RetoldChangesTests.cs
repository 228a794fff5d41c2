using System.Text;
using Lintel.Changes.Formats;
using Lintel.Model;
using Lintel.Tests.Git;

namespace Lintel.Tests.Changes;

/// <summary>What another run wrote is told again word for word, and anything that such a run would not write is
/// refused.</summary>
public sealed class RetoldChangesTests(ScriptedRepository repository) : IClassFixture<ScriptedRepository>
{
    private const string Change =
        """{"kind": "added", "subject": "page", "title": "T", "source": "input/t.md", "details": []}""";
    private const string Problem =
        """{"file": "input/t.md", "line": 1, "column": 1, "severity": "error", "rule": "LNK001", "message": "Gone. Mend it."}""";

    [Theory]
    [InlineData("NETLIFY=true CONTEXT=deploy-preview REVIEW_ID=12 DEPLOY_PRIME_URL=https://handbook.example/preview")]
    [InlineData("")]
    public void A_report_comes_out_as_it_would_have_at_once(string variables)
    {
        var host = variables
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "changes.json",
            LintelProcess.Run(repository.Path, host, "changes", "--base", "main", "--format", "json").Output
        );
        Assert.Equal(
            LintelProcess.Run(repository.Path, host, "changes", "--base", "main").Output,
            LintelProcess.Run(repository.Path, "changes", "--from", file).Output
        );
        Assert.Equal(
            System.IO.File.ReadAllText(file),
            LintelProcess.Run(repository.Path, "changes", "--from", file, "--format", "json").Output
        );
    }

    [Theory]
    [InlineData("https://handbook.example/t/", "[preview](https://handbook.example/t/)")]
    [InlineData(
        "https://handbook.example.evil.example/",
        "[preview on handbook.example.evil.example](https://handbook.example.evil.example/)"
    )]
    [InlineData(
        "http://evil.example/a)(b c\\\"<>|`\\n",
        "[preview on evil.example](http://evil.example/a%29%28b%20c%22%3C%3E%7C%60)"
    )]
    [InlineData("https://bücher.example/", "[preview on xn--bcher-kva.example](https://xn--bcher-kva.example/)")]
    public void A_link_that_leads_elsewhere_says_where(string url, string expected) =>
        Assert.Contains(
            $"| {expected} |",
            Tell(File(Change.Replace("\"details\"", $"\"preview\": \"{url}\", \"details\""))).Text
        );

    public static TheoryData<string> Deviations() =>
        [
            "",
            "[]",
            "null",
            "<!-- lintel:changes -->",
            "{}",
            File("", "") + File("", ""),
            new string('[', 5000),
            File(Change).Replace("\"base\"", "\"text\""),
            File(Change).Replace("0123456789", "../../evil"),
            File(Change).Replace("0123456789", "012345678\\n9"),
            File(Change).Replace("\"base\"", "\"base\": null, \"base\""),
            File(Change.Replace("\"added\"", "\"Added\"")),
            File(Change.Replace("\"added\"", "1")),
            File(Change.Replace("\"page\"", "\"0\"")),
            File(Change.Replace("\"T\"", "\"\\ud800\"")),
            File(Change.Replace("\"T\"", $"\"{new string('a', 3000)}\"")),
            File(Change.Replace("\"title\"", "\"titel\"")),
            File(Change.Replace("\"details\"", "\"extra\": 1, \"details\"")),
            File(Change.Replace("\"details\": []", "\"details\": {}")),
            File(Change.Replace("[]", """[{"aspect": "text", "verb": "**bold**"}]""")),
            File(Change.Replace("[]", """[{"aspect": "text", "verb": "added", "before": "x", "after": 1}]""")),
            .. new[]
            {
                "javascript:alert(1)",
                "//evil.example/",
                "/t/",
                "https:///",
                "data:text/html,x",
                "https://user:word@evil.example/",
                "ftp://evil.example/",
                "https://e.example/" + new string('a', 600),
            }.Select(url => File(Change.Replace("\"details\"", $"\"production\": \"{url}\", \"details\""))),
            File("", Problem.Replace("\"LNK001\"", "\"[x](y)\"")),
            File("", Problem.Replace("\"error\"", "\"error **\"")),
            File("", Problem.Replace("1,", "0,")),
            File("", Problem.Replace("1,", "1.5,")),
            File("", Problem.Replace("1,", "99999999999,")),
            File(string.Join(',', Enumerable.Repeat(Change, 20_001))),
        ];

    [Theory]
    [MemberData(nameof(Deviations))]
    public void Anything_else_is_refused(string json)
    {
        var (text, problem) = Tell(json);
        Assert.Null(text);
        Assert.EndsWith(".", problem);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Null(
            ChangesJsonReader
                .Read(Encoding.Latin1.GetBytes(File(Change.Replace("\"T\"", "\"ÿ\""))), new Settings())
                .Report
        );

    [Fact]
    public void The_comment_of_the_longest_report_fits_and_its_rows_are_whole()
    {
        var item = Change
            .Replace("\"T\"", $"\"{new string('|', 2000)}\"")
            .Replace(
                "[]",
                $$"""[{"aspect": "status", "verb": "changed", "before": "{{new string('*', 9000)}}", "after": "b"}]"""
            );
        var text = Tell(
            File(
                string.Join(',', Enumerable.Repeat(item, 60)),
                string.Join(',', Enumerable.Repeat(Problem.Replace("Gone.", new string('@', 9000)), 60))
            )
        ).Text!;
        Assert.InRange(text.Length, 1, 65_000);
        Assert.All(
            text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)),
            line => Assert.EndsWith(" |", line)
        );
        Assert.Contains(" more.\n", text);
    }

    private static string File(string changes, string problems = "") =>
        $$"""{"base": "0123456789abcdef", "changes": [{{changes}}], "problems": [{{problems}}]}""";

    private static (string? Text, string Problem) Tell(string json)
    {
        var (report, problem) = ChangesJsonReader.Read(
            Encoding.UTF8.GetBytes(json),
            new Settings { Url = "https://handbook.example" }
        );
        return (report is null ? null : ChangesMarkdown.Write(report), problem);
    }
}
