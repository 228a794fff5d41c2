using Lintel.Reading.Code;

namespace Lintel.Tests.Code;

/// <summary>What is overdue is told to those who answer for it.</summary>
public sealed class HealthIssuesTests
{
    [Fact]
    public void Each_team_gets_what_of_its_decisions_is_overdue()
    {
        using var repository = new CodeRepository("repository: https://github.com/acme/shop\n");
        repository.Record(1, "review-by: 2026-04-01\napplies-to: gone/**");
        repository.Record(2, "", "proposed");
        repository.Record(3, "applies-to: src/**");
        repository.Write("src/a.cs", "class A;\n");
        repository.Write(
            ".github/CODEOWNERS",
            "* @acme/all\n/adr/ @acme/core ada@example.org --> @<script>\nadr/0002-* @acme/pay # money\n"
        );
        repository.Commit();
        var run = LintelProcess.Run(
            repository.Path,
            "adr",
            "health",
            "--today",
            "2026-09-01",
            "--issues",
            "../issues-" + System.IO.Path.GetFileName(repository.Path)
        );
        Assert.Equal(0, run.ExitCode);
        var folder = System.IO.Path.Combine(
            repository.Path,
            "..",
            "issues-" + System.IO.Path.GetFileName(repository.Path)
        );
        try
        {
            Assert.Equal(
                ["acme-core.md", "acme-pay.md", "ada-example-org.md"],
                Directory.EnumerateFiles(folder).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal)
            );
            Assert.Equal(
                """
                <!-- lintel:health @acme/core -->
                @acme/core, these decisions need a look. This issue is kept by a program, and closed when nothing is left.

                ### Reviews overdue

                Look at the decision again, and set the next day or a new status.

                - [ADR-1 Go way 1](https://github.com/acme/shop/blob/main/adr/0001-way-1.md): review by 2026-04-01, 153 days ago

                ### Records that govern no file

                Say where the code is now, or call the decision deprecated if it went with the code.

                - [ADR-1 Go way 1](https://github.com/acme/shop/blob/main/adr/0001-way-1.md): no file is meant by 'gone/\*\*'

                """,
                File.ReadAllText(System.IO.Path.Combine(folder, "acme-core.md"))
            );
            Assert.Contains(
                "- [ADR-2 Go way 2](https://github.com/acme/shop/blob/main/adr/0002-way-2.md): proposed 2026-03-03",
                File.ReadAllText(System.IO.Path.Combine(folder, "acme-pay.md")),
                StringComparison.Ordinal
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_last_line_that_means_a_file_counts()
    {
        var owners = CodeOwnersReader.Parse("* @all\n[Section]\nsrc/** @core @ada\nsrc/free/\n*.md docs@example.org\n");
        Assert.Equal("@all", string.Join(' ', owners.Of("x.txt")));
        Assert.Equal("@core @ada", string.Join(' ', owners.Of("src/a.cs")));
        Assert.Empty(owners.Of("src/free/a.cs"));
        Assert.Equal("docs@example.org", string.Join(' ', owners.Of("src/a.md")));
    }
}
