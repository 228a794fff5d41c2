using System.Diagnostics;
using Lintel.Reading.Git;

namespace Lintel.Tests.Git;

/// <summary>Which names may reach git: what is accepted here, git accepts too, and nothing that means something else to
/// it.</summary>
public sealed class RevisionTests
{
    // Pieces of which names are made that mean something to git, and some that do not.
    private static readonly string[] Pieces =
    [
        "a",
        "main",
        "-",
        "--",
        ".",
        "..",
        "/",
        "//",
        "@",
        "@{",
        "{",
        "}",
        "+",
        "~",
        "^",
        ":",
        "?",
        "*",
        "[",
        "]",
        "\\",
        " ",
        "\t",
        "\u007f",
        ".lock",
        "ä",
        "#",
        "%",
        "'",
        "\"",
        "$",
        "HEAD",
        "refs/heads/",
    ];

    [Theory]
    [InlineData("main")]
    [InlineData("feature/c++")]
    [InlineData("origin/main")]
    [InlineData("refs/heads/main")]
    [InlineData("refs/tags/v1.2")]
    [InlineData("v1.2")]
    [InlineData("HEAD")]
    [InlineData("HEAD~2")]
    [InlineData("main^^~3")]
    [InlineData("v1.2^2")]
    [InlineData("4f2c9e1")]
    [InlineData("0123456789abcdef0123456789abcdef01234567")]
    [InlineData("gärten/größer")]
    public void A_branch_a_tag_or_a_commit_is_a_base(string text) =>
        Assert.Equal(text, Revision.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-x")]
    [InlineData("--upload-pack=./evil.sh")]
    [InlineData("+refs/pull/7/head:refs/heads/main")]
    [InlineData("main:refs/heads/made")]
    [InlineData("+main")]
    [InlineData("^main")]
    [InlineData(":/words")]
    [InlineData("main:input/index.md")]
    [InlineData("a..b")]
    [InlineData("a...b")]
    [InlineData("@")]
    [InlineData("@{-1}")]
    [InlineData("main@{upstream}")]
    [InlineData("main@{1.day.ago}")]
    [InlineData("HEAD^{/words}")]
    [InlineData("HEAD^{tree}")]
    [InlineData("HEAD^-")]
    [InlineData("HEAD^@")]
    [InlineData("HEAD^!")]
    [InlineData("main~x")]
    [InlineData("main\n")]
    [InlineData("main~1\n")]
    [InlineData("ma in")]
    [InlineData("ma\0in")]
    [InlineData("ma\u202ein")]
    [InlineData("ma\u2028in")]
    [InlineData("ma\ud800in")]
    [InlineData("refs/heads/*")]
    [InlineData("/main")]
    [InlineData("main/")]
    [InlineData("a//b")]
    [InlineData(".a")]
    [InlineData("a/.b")]
    [InlineData("a.lock")]
    [InlineData("a.lock/b")]
    [InlineData("a.")]
    [InlineData("a\\b")]
    [InlineData("ext::sh -c evil")]
    public void Nothing_else_is(string text)
    {
        Assert.Null(Revision.Parse(text));
        Assert.Null(Revision.ParseBranch(text));
    }

    [Theory]
    [InlineData("main", "main")]
    [InlineData("refs/heads/main", "main")]
    [InlineData("HEAD", null)]
    [InlineData("HEAD~1", null)]
    [InlineData("refs/heads/-x", null)]
    [InlineData("refs/heads/HEAD", null)]
    public void A_branch_is_no_step_back_from_one(string text, string? branch) =>
        Assert.Equal(branch, Revision.ParseBranch(text)?.ToString());

    [Fact]
    public void A_name_longer_than_a_file_may_be_called_is_none() => Assert.Null(Revision.Parse(new string('a', 300)));

    // Git's own judgement of names that are put together at random, of which the seed is fixed.
    [Fact]
    public async Task What_is_accepted_git_accepts_too()
    {
        var random = new Random(20261126);
        var names = Enumerable
            .Range(0, 4000)
            .Select(_ =>
                string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)]))
            )
            .Distinct()
            .Where(name => Revision.ParseBranch(name) is not null)
            .ToArray();
        Assert.InRange(names.Length, 100, 2000);
        using var process = Process.Start(
            new ProcessStartInfo(
                "/bin/sh",
                [
                    "-c",
                    "while IFS= read -r name; do git check-ref-format --branch \"$name\" >/dev/null 2>&1 || printf "
                        + "'%s\\n' \"$name\"; done",
                ]
            )
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        var refused = process.StandardOutput.ReadToEndAsync();
        using (var input = new StreamWriter(process.StandardInput.BaseStream, new System.Text.UTF8Encoding(false)))
            foreach (var name in names)
                input.Write(name + "\n");
        Assert.Equal("", await refused);
    }
}
