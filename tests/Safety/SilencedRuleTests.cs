using Lintel.Building;
using Lintel.Rules.Rubrics;

namespace Lintel.Tests.Safety;

/// <summary>Settings may silence the message of any rule; what a rule refuses for safety is published all the same by
/// none of them.</summary>
public sealed class SilencedRuleTests
{
    private static readonly string AllOff =
        $"rules: {{{string.Join(", ", Lintel.Rules.RuleTable.BuiltIn.All.Select(rule => $"{rule.Id}: off"))}}}\n";

    [Fact]
    public void Addresses_that_run_code_are_drawn_on_no_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "settings.yml",
            AllOff
                + """
                logo: "javascript:alert(1)"
                nav:
                  - {title: One, url: "javascript:alert(1)"}
                  - {title: Two, url: "data:text/html,x"}
                  - {title: Three, url: "//elsewhere.example/"}
                  - {title: Four, url: "/\\elsewhere.example/"}
                  - {title: Five, url: " javascript:alert(1)"}
                  - {title: Six, url: "java\tscript:alert(1)"}
                  - {title: Seven, url: "https:javascript:alert(1)"}
                footer:
                  links:
                    - {title: Eight, url: "vbscript:x"}
                    - {title: Nine, url: "\u0001javascript:alert(1)"}
                    - {title: Ten, url: "view-source:javascript:alert(1)"}
                    - {title: Fine, url: "mailto:team@example.org"}
                """
        );
        folder.Write(
            "input/index.md",
            "---\nretired: {reason: Gone., moved_to: \"javascript:alert(1)\"}\n---\n# "
                + "Home\n\n[a](javascript:alert(1)) ![b](data:image/svg+xml,x) ![c](data:image/svg+xml;base64,AA==) "
                + "<vbscript:x> [d](\\\\elsewhere.example)\n"
        );
        folder.Write(
            "input/rubrics/dev.yml",
            """
            id: dev
            title: "[Dev](javascript:alert(1))"
            description: "d\n- [x](javascript:alert(1))"
            levels:
            - {id: a, title: "A](javascript:alert(1))"}
            competencies:
            - id: c
              title: "![C](data:text/html,x)"
              summary: "`code` ``` [x](vbscript:x)"
              cells:
                a:
                  behaviours:
                  - {id: b, text: T, evidence: ["javascript:alert(1)", "https:javascript:alert(1)", "http://\njavascript:alert(1)"]}
            """
        );
        foreach (var page in Pages(folder))
        {
            Assert.DoesNotMatch(
                @"(?i)(href|src|url)=""?\s*(javascript|vbscript|data|view-source|//|https?:javascript)",
                File.ReadAllText(page)
            );
            // The pages of the rules quote such an address, as code.
            if (!page.Contains("/rules/", StringComparison.Ordinal))
                Assert.DoesNotMatch(
                    @"(?<!\\)\]\((?i)\s*(javascript|vbscript|data)",
                    File.ReadAllText(Path.ChangeExtension(page, ".md"))
                );
        }

        Assert.DoesNotMatch(
            @"(?<!\\)\]\((javascript|data|vbscript)|(?m)^- \[x\]",
            File.ReadAllText(folder.Combine("site/llms.txt"))
        );
        Assert.Contains("href=\"mailto:team@example.org\"", File.ReadAllText(folder.Combine("site/index.html")));
    }

    [Fact]
    public void Ids_and_versions_name_no_folder_outside_their_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", AllOff);
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write(
            "input/rubrics/dev.yml",
            """
            id: ../../../../evil
            title: Dev
            version: ../../../../evil
            levels:
            - {id: ../../../../evil, title: A}
            - {id: "..", title: B}
            - {id: "/evil", title: C}
            competencies:
            - id: ../../../../../evil
              title: C
              cells:
                ../../../../evil: {summary: S}
                "..": {summary: U}
            - id: "evil\nevil"
              title: D
              cells:
                /evil: {summary: V}
            """
        );
        folder.Write("input/a.md", $"---\ntags: [\"../../evil\", \"{new string('t', 400)}\"]\n---\n# A\n\nText.\n");
        folder.Write(
            "adr/0001-a.md",
            $"---\nstatus: accepted\ndate: 2026-01-05\ntags: [\"../../../evil\", \"{new string('t', 400)}\", "
                + $"\"..\"]\n---\n# 1. A\n"
        );
        Assert.NotEmpty(Pages(folder));
        Assert.Equal(
            ["adr", "input", "settings.yml", "site"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.False(Directory.Exists(folder.Combine("site/evil")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(folder.Path)!, "evil*"));
    }

    [Fact]
    public void A_picture_may_be_held_by_its_address_when_it_is_a_raster()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "input/index.md",
            "# Home\n\n![a](data:image/png;base64,iVBORw0KGgo=) ![b](data:image/svg+xml;base64,PHN2Zz4=) "
                + "[c](data:image/png;base64,iVBORw0KGgo=)\n"
        );
        var findings = Check.Run(folder.Path).Findings;
        Assert.Equal(["LNK004", "LNK004"], findings.Select(finding => finding.Rule.Id));
        folder.Write("settings.yml", "rules: {LNK004: off}\n");
        var page = File.ReadAllText(Pages(folder)[0]);
        Assert.Contains("<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"a\"", page);
        Assert.DoesNotContain("data:image/svg", page);
    }

    [Fact]
    public void A_picture_of_another_site_is_a_link_to_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "input/index.md",
            "# Home\n\n![map](https://elsewhere.example/m.png) "
                + "[![badge](https://elsewhere.example/b.svg)](https://example.org/) "
                + "![](https://elsewhere.example/n.png)\n"
        );
        var page = File.ReadAllText(Pages(folder)[0]);
        Assert.DoesNotContain("src=\"https:", page);
        Assert.Contains(
            "<a href=\"https://elsewhere.example/m.png\">map</a> <a href=\"https://example.org/\">badge</a> <a "
                + "href=\"https://elsewhere.example/n.png\">https://elsewhere.example/n.png</a>",
            page
        );
    }

    [Theory]
    [InlineData("../../evil")]
    [InlineData("/etc/evil")]
    [InlineData("Evil")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("a\n")]
    public void An_imported_rubric_is_written_where_rubrics_are(string id)
    {
        using var folder = new TemporaryFolder();
        folder.Write("hb/input/index.md", "# Home\n\nHello.\n");
        folder.Write("hb/dev.csv", "Competency,Junior\nTesting,Writes tests\n");
        var run = LintelProcess.Run(folder.Combine("hb"), "rubric", "import", "dev.csv", "--id", id);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("cannot be the id of a rubric. Use lower-case letters", run.Errors);
        Assert.Equal(["hb"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.False(Directory.Exists(folder.Combine("hb/input/rubrics")));
    }

    [Fact]
    public void Ids_in_an_imported_file_write_no_lines_of_their_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write(
            "dev.csv",
            "competency_id,competency,level_id,level,behaviour_id,text\n\"c\n    area: evil\",C,\"l: {title: "
                + "evil}\",L,\"b # x\",T\n"
        );
        var run = LintelProcess.Run(folder.Path, "rubric", "import", "dev.csv", "--id", "dev");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Errors.Split('\n').Count(line => line.Contains(RubricIdRules.BadId.Id)));
        Assert.False(File.Exists(folder.Combine("input/rubrics/dev.yml")));
    }

    private static string[] Pages(TemporaryFolder folder)
    {
        var build = Build.Run(new(folder.Path, folder.Combine("site")));
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        return
        [
            folder.Combine("site/index.html"),
            .. Directory.EnumerateFiles(folder.Combine("site"), "index.html", SearchOption.AllDirectories),
        ];
    }
}
