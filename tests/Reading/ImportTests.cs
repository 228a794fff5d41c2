using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Outputs;
using Lintel.Reading.Imports;
using Lintel.Reading.Rubrics;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Reading;

/// <summary>Files that were written for something else become rubrics that build as soon as their ids are
/// accepted.</summary>
[Raises("RUB025")]
public sealed class ImportTests
{
    private const string Table = """
        # Titles for Testers

        Some words, and a small table:

        | a | b | c |
        | - | - | - |
        | 1 | 2 | 3 |

        | Category | Tester (L1) | Senior Tester (L2) |
        | ----- | ----- | ----- |
        | **Skill** |  |  |
        | *Mastery* | Knows the tools. | Knows the **tools** and their limits. |
        | *Mastery* | Reports well. | Reports well. |
        | *Judgment* |  | Cuts scope in time. |
        """;

    private const string Ladder = """
        # Developer

        Role also known as programmer.

        | Level | Senior |
        | :---: | :---: |
        | 1 | No |

        ## D1 - Developer 1

        * **Adopts**: learns the tools
        * **Subsystem**: makes an impact on a subsystem

        ## D2 - Developer 2

        * **Adopts**: learns the tools
        * **Multiple Teams**: makes an impact on teams

        # Other Pages

        * [**Introduction**](README.md)
        """;

    private const string Topics = """
        ---
        title: "🛠️ Backend Framework"
        levels: 2
        topics:
          - name: "communication: giving feedback"
            title:
            content:
              - level: 1
                criteria:
                  - "Asks for help"
              - level: 2
                exampleCriteria:
                  - criteria: "Gives feedback"
                    examples: ["In reviews"]
        ---
        """;

    private const string Headings = """
        # Visual design

        ## Level 1

        ### Knowledge

        You know the theory.

        ### Ownership

        You finish what is given to you.

        ## Level 2

        ### Knowledge

        You know several crafts.

        ### Ownership

        - You own a project.
        - You say when it is late.
        """;

    [Theory]
    [InlineData(
        "visual.md",
        Headings,
        "Visual design: level-1[knowledge:know-theory ownership:finish-what-given] "
            + "level-2[knowledge:know-several-crafts ownership:own-project,say-when-late]"
    )]
    [InlineData(
        "titles.md",
        Table,
        "Titles for Testers: tester[mastery:knows-tools,reports-well] senior-tester[mastery:knows-tools-limits "
            + "judgment:cuts-scope-time]"
    )]
    [InlineData(
        "developer.md",
        Ladder,
        "Developer: d1[technology:adopts influence:subsystem] d2[influence:multiple-teams]"
    )]
    [InlineData(
        "backend.md",
        Topics,
        "Backend Framework: level-1[communication:asks-help] level-2[communication:gives-feedback]"
    )]
    [InlineData(
        "sheet.csv",
        "Area,Junior,Senior\r\nSkill,,\r\nCraft,\"Writes, and \"\"tests\"\"\",Designs\r\n",
        "Sheet: junior[craft:writes-tests] senior[craft:designs]"
    )]
    [InlineData(
        "sheet.csv",
        "Area;Junior;Senior\r\nCraft;\"Writes; and, tests\";Designs\r\n",
        "Sheet: junior[craft:writes-tests] senior[craft:designs]"
    )]
    [InlineData(
        "sheet.csv",
        "Area\tJunior\tSenior\nCraft\tWrites\tDesigns, and draws\n",
        "Sheet: junior[craft:writes] senior[craft:designs-draws]"
    )]
    [InlineData(
        "sheet.tsv",
        "Level\tCraft\tWords\nJunior\tWrites\tListens\nSenior\tDesigns\tTeaches\n",
        "Sheet: junior[craft:writes words:listens] senior[craft:designs words:teaches]"
    )]
    [InlineData(
        "sheet.md",
        "| Stufe | Craft | Words |\n|---|---|---|\n| Junior | Writes | Listens |\n| Senior | Designs | Teaches |\n",
        "Sheet: junior[craft:writes words:listens] senior[craft:designs words:teaches]"
    )]
    public void It_is_read(string file, string text, string expected)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(expected, Outline(Read(folder, file, text)!));
    }

    [Theory]
    [InlineData("<video>", "<video>")]
    [InlineData("<script> and modules", "<script> and modules")]
    [InlineData("`List<T>` and friends", "List<T> and friends")]
    [InlineData("<b>Media</b>", "Media")]
    [InlineData("<b></b>", "<b></b>")]
    public void A_row_is_called_what_it_says(string name, string read)
    {
        using var folder = new TemporaryFolder();
        var text = $"# Web\n\n| a | One | Two |\n| - | - | - |\n| {name} | Knows it. | Teaches it. |\n";
        Assert.Equal(read, Assert.Single(Read(folder, "web.md", text)!.Competencies).Title.Value);
    }

    [Theory]
    [InlineData("x.json", """{"id": "../../x", "levels": [{"id": "a", "title": "A"}], "competencies": []}""")]
    [InlineData("x.yml", "id: /etc/x\ntitle: X\nlevels: [{id: a, title: A}]\ncompetencies: [{id: c, title: C}]\n")]
    [InlineData("x.csv", "competency_id,competency,level_id,level,behaviour_id,text\nc,C,../a,A,b,Does it.\n")]
    public void An_id_that_is_a_path_is_refused(string file, string text)
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write(file, text);
        folder.Write("hub/settings.yml", "title: H\n");
        var run = LintelProcess.Run(folder.Combine("hub"), "rubric", "import", source);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("RUB006", run.Errors, StringComparison.Ordinal);
        Assert.Equal([folder.Combine("hub/settings.yml")], Directory.GetFiles(folder.Combine("hub")));
        Assert.False(Directory.Exists(folder.Combine("hub/rubrics")));
    }

    [Theory]
    [InlineData("titles.md", Table)]
    [InlineData("developer.md", Ladder)]
    [InlineData("backend.md", Topics)]
    public void It_builds_when_its_ids_are_accepted(string file, string text)
    {
        using var folder = new TemporaryFolder();
        var rubric = Read(folder, file, text)!;
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        var yaml = RubricYaml.Write(rubric, "");
        folder.Write($"input/rubrics/{rubric.Id.Value}.yml", yaml);
        Assert.Equal(["RUB013"], Check.Run(folder.Path).Findings.Select(finding => finding.Rule.Id));
        folder.Write(
            $"input/rubrics/{rubric.Id.Value}.yml",
            yaml.Replace("generated_ids: true\n", "", StringComparison.Ordinal)
        );
        Assert.Empty(Check.Run(folder.Path).Findings);
    }

    [Fact]
    public void What_is_exported_comes_back()
    {
        using var folder = new TemporaryFolder();
        var handbook = Check.Run(RepositoryRoot.Path).Handbook;
        var own = handbook.Rubrics.Single(rubric => rubric.Id.Value == "backend");
        var back = Read(
            folder,
            "backend.csv",
            System.Text.Encoding.UTF8.GetString(RubricCsv.Create(own, handbook.Settings).Bytes.Span)
        )!;
        Assert.Null(back.HasGeneratedIds);
        Assert.Equal(Outline(own), Outline(back with { Title = own.Title }));
        Assert.Equal(Cells(own), Cells(back));
    }

    [Fact]
    public void RUB025_prose_is_no_rubric()
    {
        using var folder = new TemporaryFolder();
        var bag = new DiagnosticBag();
        Assert.Null(RubricImport.Read(folder.Write("prose.md", "# Prose\n\nNothing else.\n"), null, null, bag));
        Assert.Equal("RUB025", Assert.Single(bag.ToReport(new Settings())).Rule.Id);
    }

    [Theory]
    [InlineData(
        """{"levels":["Junior","Senior"],"competencies":[{"name":"Design","Junior":"Follows.","Senior":"Leads."}]}"""
    )]
    [InlineData("""[{"skill":"Design","levels":{"Junior":"Follows.","Senior":["Leads."]}}]""")]
    [InlineData(
        """{"skills":[{"title":"Design","levels":[{"name":"Junior","text":"Follows."},{"level":"Senior","summary":"Leads."}]}]}"""
    )]
    [InlineData(
        """{"levels":[{"title":"Junior"},{"title":"Senior"}],"areas":[{"name":"Design","junior":{"behaviours":["Follows."]},"senior":"Leads."}]}"""
    )]
    public void Json_of_another_shape_is_read(string json)
    {
        using var folder = new TemporaryFolder();
        var rubric = RubricImport.Read(folder.Write("x.json", json), null, null, new DiagnosticBag())!;
        Assert.Equal(["junior", "senior"], rubric.Levels.Select(level => level.Id.Value));
        Assert.Equal(
            ["design: Follows.", "design: Leads."],
            rubric.Competencies.SelectMany(competency =>
                competency.Cells.SelectMany(cell =>
                    cell.Behaviours.Select(behaviour => $"{competency.Id.Value}: {behaviour.Text.Value}")
                )
            )
        );
    }

    [Theory]
    [InlineData("""{"levels":[1,2],"competencies":[{"x":"y"}]}""")]
    [InlineData("""{"levels":["A"],"competencies":["Design"]}""")]
    [InlineData("""[]""")]
    [InlineData("\"text\"")]
    public void Json_without_a_rubric_is_refused(string json)
    {
        using var folder = new TemporaryFolder();
        var bag = new DiagnosticBag();
        Assert.Null(RubricImport.Read(folder.Write("x.json", json), null, null, bag));
        Assert.Single(bag.All);
    }

    [Fact]
    public void The_command_does_not_overwrite()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("titles.md", Table);
        Assert.Equal(0, LintelProcess.Run(folder.Path, "rubric", "import", source).ExitCode);
        Assert.Contains("# review", File.ReadAllText(folder.Combine("rubrics/titles.yml")), StringComparison.Ordinal);
        Assert.Equal(2, LintelProcess.Run(folder.Path, "rubric", "import", source).ExitCode);
    }

    private static Rubric? Read(TemporaryFolder folder, string file, string text) =>
        RubricImport.Read(folder.Write(file, text), null, null, new DiagnosticBag());

    private static string Outline(Rubric rubric) =>
        $"{rubric.Title.Value}: "
        + string.Join(
            ' ',
            rubric.Levels.Select(level => $"{level.Id.Value}[{string.Join(' ', Cells(rubric, level.Id.Value))}]")
        );

    private static IEnumerable<string> Cells(Rubric rubric, string level) =>
        rubric.Competencies.SelectMany(competency => Cell(competency, level));

    private static IEnumerable<string> Cell(Competency competency, string level) =>
        competency.At(level) is { } cell
            ? [$"{competency.Id.Value}:{string.Join(',', cell.Behaviours.Select(behaviour => behaviour.Id.Value))}"]
            : [];

    private static string[] Cells(Rubric rubric) =>
        [
            .. rubric
                .Competencies.SelectMany(competency => competency.Cells)
                .SelectMany(cell =>
                    cell.Behaviours.SelectMany(behaviour => behaviour.Examples.Prepend(behaviour.Text.Value))
                        .Prepend(cell.Summary!.Value)
                ),
        ];
}
