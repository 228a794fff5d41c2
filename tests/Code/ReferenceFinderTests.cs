using Lintel.Reading.Code;

namespace Lintel.Tests.Code;

/// <summary>What a comment says of a record is found, and what is no comment is not.</summary>
public class ReferenceFinderTests
{
    [Theory]
    [InlineData("a.cs", "int a; // see ADR-12", "ADR-12 at 1,15")]
    [InlineData("a.cs", "/* first\n * ADR-0007: so */", "ADR-7 at 2,4")]
    [InlineData("a.cs", "var s = \"// ADR-1\"; // ADR-2", "ADR-2 at 1,24")]
    [InlineData("a.cs", "var s = \"\"\"\n// ADR-1\n\"\"\"; // ADR-2", "ADR-2 at 3,9")]
    [InlineData("a.cs", "char c = '\"'; // ADR-3", "ADR-3 at 1,18")]
    [InlineData("a.cs", "var s = \"it is not closed\n// ADR-4", "ADR-4 at 2,4")]
    [InlineData("a.ts", "const s = `https://x/${y} // ADR-1`\n// ADR-2", "ADR-2 at 2,4")]
    [InlineData("a.rs", "fn f<'a>(s: &'a str, t: &'a str) {} // ADR-5", "ADR-5 at 1,40")]
    [InlineData("a.py", "def f():\n    \"\"\"Rounds as ADR 12 says.\"\"\"\n    x = \"ADR-1\"", "ADR-12 at 2,18")]
    [InlineData("a.py", "x = \"\"\"\nADR-1\n\"\"\"  # ADR-2", "ADR-2 at 3,8")]
    [InlineData("a.sh", "echo ${x#ADR-1}  # adr-0002-use-a-queue.md", "ADR-2 at 1,20")]
    [InlineData("a.sql", "select 'ADR-1' -- ADR-2", "ADR-2 at 1,19")]
    [InlineData("a.html", "<p>ADR-1</p><!-- ADR-2 -->", "ADR-2 at 1,18")]
    [InlineData("main.tf", "# ADR-1\n// ADR_2\n", "ADR-1 at 1,3; ADR-2 at 2,4")]
    [InlineData("Dockerfile", "FROM x\n# ADR-3", "ADR-3 at 2,3")]
    [InlineData(
        "a.cs",
        "// MADR-1 ADR-2x ADR-3.1 ADR-2026-01-02 ADR012 adr 4 ADR-0 ADR-5, DR-6",
        "ADR-5 at 1,60; DR-6 at 1,67"
    )]
    public void A_record_is_named_in_a_comment_alone(string file, string text, string expected)
    {
        var found = ReferenceFinder.Create(["ADR", "DR"])!.Find(file, text, CommentSyntax.Of(file)!);
        Assert.Equal(
            expected,
            string.Join("; ", found.Select(each => $"{each.Label} at {each.At.Line},{each.At.Column}"))
        );
    }

    [Theory]
    [InlineData("a.png")]
    [InlineData("notes.txt")]
    [InlineData("LICENSE")]
    public void A_language_that_nobody_knows_is_not_read(string file) => Assert.Null(CommentSyntax.Of(file));

    [Fact(Timeout = 20_000)]
    public async Task A_file_that_opens_whatever_it_can_is_walked_through_once()
    {
        string[] texts =
        [
            new('"', 1 << 20),
            new('/', 1 << 20),
            string.Concat(Enumerable.Repeat("/*", 1 << 19)) + " ADR-1",
            string.Concat(Enumerable.Repeat("ADR-", 1 << 18)),
            "// " + string.Concat(Enumerable.Repeat("ADR-1 ", 1 << 17)),
            string.Concat(Enumerable.Repeat("\"\"\"\"a ", 1 << 17)) + "// ADR-1",
        ];
        var finder = ReferenceFinder.Create(["ADR"])!;
        foreach (var text in texts)
            Assert.True((await Task.Run(() => finder.Find("a.cs", text, CommentSyntax.Of("a.cs")!))).Length <= 200);
    }
}
