using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Outputs;
using Lintel.Reading.Packets;
using Lintel.Rules.Packets;

namespace Lintel.Tests.Rules;

/// <summary>A promotion packet against the handbook that it quotes.</summary>
[Raises("RUB020", "RUB021", "RUB022", "RUB023", "RUB024", "RUB027", "RUB028")]
public sealed class PacketTests
{
    private const string Evidence = "\n- [The split](https://example.org/pull/12)\n";

    [Fact]
    public void An_empty_packet_lists_every_cell_of_its_level()
    {
        using var folder = Handbook();
        Assert.Equal(["RUB023 design/senior", "RUB023 people/senior"], Findings(folder, New(folder)));
    }

    [Fact]
    public void A_packet_with_evidence_holds()
    {
        using var folder = Handbook();
        Assert.Empty(Findings(folder, New(folder).Replace("\n- \n", Evidence, StringComparison.Ordinal)));
    }

    [Fact]
    public void RUB021_an_edited_quote_is_told_with_its_line_and_difference()
    {
        using var folder = Handbook();
        var packet = folder.Write(
            "packet.md",
            New(folder)
                .Replace("\n- \n", Evidence, StringComparison.Ordinal)
                .Replace("Designs a service", "Designs every service", StringComparison.Ordinal)
        );
        var run = LintelProcess.Run(folder.Path, "packet", "check", packet);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "packet.md(7,3): error RUB021: The quote of '/rubrics/engineer/design/senior/' is not what version 2026.1 "
                + "says: Designs [-a-] {+every+} service. "
                + "Copy the quote again, or name the version that says it.\n",
            run.Errors.Replace("service..", "service.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_older_version_is_quoted_as_it_was()
    {
        using var folder = Handbook();
        Assert.Equal(0, LintelProcess.Run(folder.Path, "rubric", "publish", "engineer", "2026.1").ExitCode);
        var packet = New(folder).Replace("\n- \n", Evidence, StringComparison.Ordinal);
        folder.Write(
            "input/rubrics/engineer.yml",
            Rubric
                .Replace("2026.1", "2026.2", StringComparison.Ordinal)
                .Replace("Designs a service", "Designs services", StringComparison.Ordinal)
        );
        Assert.Empty(Findings(folder, packet));
        Assert.Equal(
            ["RUB021 /rubrics/engineer/design/senior/"],
            Findings(folder, packet.Replace("version 2026.1", "version 2026.2", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Links_to_nothing_to_the_retired_and_to_versions_unknown_are_told()
    {
        using var folder = Handbook();
        Assert.Equal(
            [
                "RUB020 /rubrics/engineer/desing/senior/",
                "RUB024 /rubrics/engineer/design/senior/#costs",
                "RUB020 /rubrics/engineer/design/senior/#trade-off",
                "RUB022 2025.1",
            ],
            Findings(
                folder,
                """
                # Mine

                [a](https://handbook.example/rubrics/engineer/desing/senior/), [b](rubric:engineer/design/senior#costs),
                [c](/rubrics/engineer/design/senior/#trade-off), [d](https://handbook.example/rubrics/engineer/people/senior/), version 2025.1,
                [elsewhere](https://other.example/rubrics/engineer/none/), and a link as [evidence](https://example.org/).
                """
            )
        );
    }

    [Fact]
    public void A_fingerprint_of_another_text_is_told()
    {
        using var folder = Handbook();
        var packet = New(folder).Replace("\n- \n", Evidence, StringComparison.Ordinal);
        var hash = Lintel.Model.Rubrics.Fingerprints.Compute("Designs a service.");
        Assert.Contains(hash, packet, StringComparison.Ordinal);
        Assert.Equal(["RUB027 0a1b2c3d"], Findings(folder, packet.Replace(hash, "0a1b2c3d", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("https://deploy-preview-7--handbook.example")]
    [InlineData("..")]
    [InlineData("http://localhost:5080/docs")]
    public void A_link_to_a_copy_is_checked_as_one_to_the_site(string copy)
    {
        using var folder = Handbook();
        Assert.Equal(
            ["RUB021 /rubrics/engineer/people/senior/", $"RUB028 {copy}/rubrics/engineer/people/senior/"],
            Findings(
                folder,
                $"> Asks nobody.\n>\n> — [x]({copy}/rubrics/engineer/people/senior/)\n\n[proof](https://example.org/)\n"
            )
        );
    }

    [Fact]
    public void A_quote_may_be_wrapped_and_typeset()
    {
        using var folder = Handbook();
        Assert.Empty(
            Findings(
                folder,
                "> Asks what the team\n> “needs”.\n>\n> — "
                    + "[x](/rubrics/engineer/people/senior/)\n\n[proof](https://example.org/)\n"
            )
        );
    }

    [Theory]
    [InlineData("> Asks nobody.\n> — [x](LINK)\n")]
    [InlineData("> Asks nobody. — [x](LINK), version 2026.1\n")]
    [InlineData("> [People, Senior](LINK):\n>\n> Asks nobody.\n")]
    [InlineData("> Asks nobody.\n\n— [x](LINK), version 2026.1\n")]
    [InlineData("From [People](LINK):\n\n> Asks nobody.\n")]
    [InlineData("### [People](LINK)\n\n> Asks nobody.\n")]
    [InlineData("> Asks nobody.\n>\n> — <LINK>\n")]
    [InlineData("> Asks nobody.\n>\n> — LINK\n")]
    [InlineData("> Asks nobody.\n>\n> *— [x](LINK)*\n")]
    [InlineData("1. First\n\n   > Asks nobody.\n   >\n   > — [x](LINK)\n")]
    [InlineData("> > Asks nobody.\n> >\n> > — [x](LINK)\n")]
    [InlineData("> - Asks nobody.\n>\n> — [x](LINK)\n")]
    [InlineData("- “Asks nobody.” ([x](LINK))\n")]
    [InlineData("\"Asks nobody.\" – [x](LINK)\n")]
    public void A_quote_is_checked_wherever_its_source_stands(string markdown)
    {
        using var folder = Handbook();
        var packet =
            markdown.Replace(
                "LINK",
                "https://handbook.example/rubrics/engineer/people/senior/",
                StringComparison.Ordinal
            ) + "\n[proof](https://example.org/)\n";
        Assert.Equal(["RUB021 /rubrics/engineer/people/senior/"], Findings(folder, packet));
        Assert.Empty(
            Findings(
                folder,
                packet
                    .Replace("Asks nobody.", "Asks what the team needs.", StringComparison.Ordinal)
                    .Replace("needs", "“needs”", StringComparison.Ordinal)
            )
        );
    }

    [Theory]
    [InlineData("> Ada asked us all.\n>\n> — Grace, tech lead\n")]
    [InlineData("> Ada asked us all, see [People](LINK) for what is meant.\n")]
    [InlineData("I aim at [People](LINK) because I like it.\n\n> Ada asked us all.\n")]
    [InlineData("## [People](LINK)\n\n> Ada asked us all.\n>\n> — Grace, tech lead\n")]
    public void What_others_said_is_no_quote_of_the_rubric(string markdown)
    {
        using var folder = Handbook();
        Assert.DoesNotContain(
            Findings(
                folder,
                markdown.Replace(
                    "LINK",
                    "https://handbook.example/rubrics/engineer/people/senior/",
                    StringComparison.Ordinal
                )
            ),
            finding => finding.StartsWith("RUB021", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("senior/", "Owns the team.", "Owns the world.")]
    [InlineData("people/", "Who works with whom.", "Who works.")]
    [InlineData("design/senior/", "Names what a design costs.", "Names what it costs.")]
    [InlineData("design/senior/index.html#trade-offs", "« Names what a design costs. »", "Designs a service.")]
    public void A_place_is_quoted_with_what_it_says(string place, string said, string other)
    {
        using var folder = Handbook();
        var packet =
            $"> {said}\n>\n> — [x](https://handbook.example/rubrics/engineer/{place})\n\n[e](https://example.org/)\n";
        Assert.Empty(Findings(folder, packet));
        Assert.StartsWith(
            "RUB021",
            Assert.Single(Findings(folder, packet.Replace(said, other, StringComparison.Ordinal))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("`HASH7`")]
    [InlineData("`HASH90`")]
    [InlineData("00000000")]
    public void A_fingerprint_of_another_length_or_without_marks_is_told(string hash)
    {
        using var folder = Handbook();
        var right = Lintel.Model.Rubrics.Fingerprints.Compute("Designs a service.");
        var written = hash.Replace("HASH7", right[..7], StringComparison.Ordinal)
            .Replace("HASH9", right, StringComparison.Ordinal);
        Assert.Equal(
            [$"RUB027 {written.Trim('`')}"],
            Findings(
                folder,
                New(folder)
                    .Replace("\n- \n", Evidence, StringComparison.Ordinal)
                    .Replace($"`{right}`", written, StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Evidence_may_have_a_heading_of_its_own()
    {
        using var folder = Handbook();
        var packet = New(folder)
            .Replace("\nEvidence:\n\n- \n", "\n### Evidence\n\n- <https://example.org/1>\n", StringComparison.Ordinal);
        Assert.Empty(Findings(folder, packet));
        var parted = packet.Replace("\n> Designs", "\n### Expectation\n\n> Designs", StringComparison.Ordinal);
        Assert.Empty(Findings(folder, parted));
    }

    [Fact]
    public void A_copy_in_another_folder_of_the_host_is_checked()
    {
        using var folder = Handbook();
        Assert.Equal(
            [
                "RUB020 /rubrics/engineer/peopel/senior/",
                "RUB023 peopel/senior",
                "RUB028 https://handbook.example/old/rubrics/engineer/peopel/senior/",
            ],
            Findings(folder, "[x](https://handbook.example/old/rubrics/engineer/peopel/senior/)\n")
                .Order(StringComparer.Ordinal)
        );
    }

    private const string Rubric = """
        id: engineer
        title: Engineer
        version: "2026.1"
        levels: [{id: senior, title: Senior, summary: "Owns the team."}]
        competencies:
          - id: design
            title: Design
            cells:
              senior:
                summary: "Designs a service."
                behaviours:
                  - {id: trade-offs, text: "Names what a design costs."}
                  - {id: costs, retired: {reason: "Merged.", moved_to: "engineer/design/senior#trade-offs"}}
          - {id: people, title: People, summary: Who works with whom., cells: {senior: {summary: 'Asks what the team "needs".'}}}

        """;

    private static TemporaryFolder Handbook()
    {
        var folder = new TemporaryFolder();
        folder.Write("settings.yml", "url: https://handbook.example\n");
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("input/rubrics/engineer.yml", Rubric);
        return folder;
    }

    private static string New(TemporaryFolder folder)
    {
        var handbook = Check.Run(folder.Path).Handbook;
        return PacketMarkdown.Write(handbook.Rubrics[0], handbook.Rubrics[0].Levels[0], handbook.Settings);
    }

    private static string Named(string problem) =>
        problem.Split('\'').ElementAtOrDefault(1) ?? problem.Split(' ')[^1].TrimEnd('.');

    // Rule and the first quoted name of each finding.
    private static string[] Findings(TemporaryFolder folder, string markdown)
    {
        var check = Check.Run(folder.Path);
        var packet = PacketReader.Read(folder.Write("packet.md", markdown), check.Handbook, new DiagnosticBag())!;
        return
        [
            .. PacketCheck
                .Run(packet, check.Site)
                .Select(finding => $"{finding.Rule.Id} {Named(finding.Message.Problem)}"),
        ];
    }
}
