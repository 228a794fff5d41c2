using Lintel.Building;
using Lintel.Diagnostics.Reports;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Code;

/// <summary>Findings in code stand at their place in it, and are found in what git tracks and people write.</summary>
[Raises("ADR035", "COD001", "COD002")]
public sealed class CodeRuleTests
{
    [Fact]
    public void Code_that_names_what_is_gone_or_replaced_is_told_at_its_place()
    {
        using var repository = new CodeRepository();
        repository.Record(1, "applies-to: src/**\nsuperseded-by: \"2\"", "superseded");
        repository.Record(2, "supersedes: \"1\"\napplies-to: [src/*.cs, src/pay/**]");
        repository.Record(3, "", "deprecated");
        repository.Write("src/a.cs", "class A\n{\n    // ADR-1, ADR-2, ADR-3\n    int a; // ADR-9\n}\n");
        repository.Commit();
        Assert.Equal(
            [
                "adr/0002-way-2.md(5,24): warning ADR035: No file that git tracks is meant by 'src/pay/**'. Say where "
                    + "the code is now, or call the decision deprecated if it went with the code.",
                "src/a.cs(3,8): warning COD002: ADR-1 is superseded; ADR-2 holds instead. Look whether the code does "
                    + "what ADR-2 says, and name that here.",
                "src/a.cs(3,22): warning COD002: ADR-3 is deprecated. Look whether the code may stay, and take the "
                    + "reference out.",
                "src/a.cs(4,15): warning COD001: There is no record ADR-9. Name one from ADR-1 to ADR-3, or say in the "
                    + "settings under 'code' which letters and files are meant.",
            ],
            Findings(repository)
        );
    }

    [Fact]
    public void What_is_not_tracked_made_by_programs_or_a_test_is_not_read()
    {
        using var repository = new CodeRepository("code:\n  include: test/kept/**\n  exclude: src/samples\n");
        repository.Record(1, "");
        const string Comment = "// ADR-9\n";
        foreach (
            var path in (string[])
                [
                    "vendor/a.go",
                    "node_modules/x/a.js",
                    "src/a.min.js",
                    "src/a_test.go",
                    "src/a.spec.ts",
                    "Shop.Tests/A.cs",
                    "src/samples/a.cs",
                    "generated/a.cs",
                    "src/logo.bin",
                ]
        )
            repository.Write(path, Comment);
        repository.Write("docs/a.md", "<!-- ADR-9 -->\n");
        repository.Write("src/binary.cs", "\0" + Comment);
        repository.Write("src/large.cs", Comment + new string('x', 1 << 20));
        repository.Write(".gitattributes", "generated/** linguist-generated=true\n");
        repository.Write(".gitignore", "ignored/\n");
        repository.Write("ignored/a.cs", Comment);
        repository.Write("test/kept/a.cs", Comment);
        repository.Commit();
        repository.Write("src/untracked.cs", Comment);
        Assert.Equal(["test/kept/a.cs(1,4)"], Findings(repository).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void Nothing_is_read_where_nothing_asks_for_it()
    {
        using var repository = new CodeRepository();
        repository.Record(1, "");
        repository.Write("src/a.cs", "// ADR-9\n");
        repository.Commit();
        Assert.Null(Check.Run(repository.Handbook).Handbook.Code);
    }

    [Fact]
    public void Code_beside_the_handbook_has_its_path_in_every_report()
    {
        using var repository = new CodeRepository("docs/handbook/", "code: true\n");
        repository.Record(1, "applies-to: /src", folder: "docs/handbook/adr/");
        repository.Write("src/a.cs", "// ADR-9\n");
        repository.Commit();
        var check = Check.Run(repository.Handbook);
        Assert.StartsWith(
            "../../src/a.cs(1,4): warning COD001:",
            Assert.Single(check.Findings).ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "file=src/a.cs,line=1",
            GitHubReport.Write(check.Findings, check.PathInRepository),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"uri\": \"src/a.cs\"",
            SarifReport.Write(check.Findings, check.PathInRepository, "1.0"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_number_of_several_packages_is_over_only_when_all_of_them_are()
    {
        using var repository = new CodeRepository();
        repository.Write("settings.yml", "adr: [pay/adr, ship/adr]\ninput: input\n");
        repository.Record(1, "applies-to: src", "deprecated", "pay/adr/");
        repository.Record(1, "applies-to: src", "accepted", "ship/adr/");
        repository.Record(2, "", "deprecated", "pay/adr/");
        repository.Record(2, "", "deprecated", "ship/adr/");
        repository.Write("src/a.cs", "// ADR-1\n// ADR-2\n");
        repository.Commit();
        Assert.Contains(
            "src/a.cs(2,4): warning COD002: ADR-2 of pay and ADR-2 of ship is deprecated.",
            Assert.Single(Findings(repository)),
            StringComparison.Ordinal
        );
    }

    private static string[] Findings(CodeRepository repository) =>
        [.. Check.Run(repository.Handbook).Findings.Select(finding => finding.ToString())];
}
