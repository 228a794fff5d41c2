using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Decisions;
using Lintel.Rules;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Authoring;

/// <summary>What <c>check --fix</c> changes, and what it leaves alone.</summary>
public sealed class MendingTests
{
    private const string Body =
        "## Context\n\nSlow.\n\n## Options\n\n- A queue\n- Nothing\n\n## Decision\n\nA queue.\n\n## "
        + "Consequences\n\nWe watch it.\n";

    [Theory]
    [InlineData(
        "# A\n\nDate: 2026-03-02\n\n## Status\n\nAccepted\n\n",
        "## Status\n\nSuperseded by [ADR-2](0002-b.md)\n\n## Context"
    )]
    [InlineData(
        "# A\n\n* Status: accepted\n* Date: 2026-03-02\n\n",
        "* Status: superseded by [ADR-2](0002-b.md)\n* Date: 2026-03-02\n\n"
    )]
    [InlineData(
        "# A\n\n- **Status:** Accepted\n- **Date:** 2026-03-02\n\n",
        "- **Status:** Superseded by [ADR-2](0002-b.md)\n- **Date:** 2026-03-02\n\n"
    )]
    [InlineData(
        "# A\n\n- **Status:** Accepted on the second try\n- **Date:** 2026-03-02\n\n",
        "- **Status:** Superseded by [ADR-2](0002-b.md); accepted on the second try\n- **Date:** 2026-03-02\n\n"
    )]
    [InlineData(
        "---\nstatus: accepted\ndate: 2026-03-02\n---\n# A\n\n",
        "status: superseded\ndate: 2026-03-02\nsuperseded-by: \"2\"\n---\n"
    )]
    [InlineData(
        "---\nstatus: accepted\ndate: 2026-03-02\nsuperseded-by: null\n---\n# A\n\n",
        "status: superseded\ndate: 2026-03-02\nsuperseded-by: \"2\"\n---\n"
    )]
    [InlineData(
        "---\nsuperseded_by:\nstatus: accepted\ndate: 2026-03-02\n---\n# A\n\n",
        "---\nsuperseded_by: \"2\"\nstatus: superseded\ndate: 2026-03-02\n---\n"
    )]
    [InlineData(
        "---\nstatus: accepted\ndate: 2026-03-02\nsuperseded-by: []\n---\n# A\n\n",
        "superseded-by: \"2\"\n---\n"
    )]
    [InlineData(
        "---\nstatus: >-\n  accepted\ndate: 2026-03-02\n---\n# A\n\n",
        "status: >-\n  superseded\ndate: 2026-03-02\nsuperseded-by: \"2\"\n---\n"
    )]
    [InlineData(
        "---\n{status: accepted, date: 2026-03-02}\n---\n# A\n\n",
        "---\n{superseded-by: \"2\", status: superseded, date: 2026-03-02}\n---\n"
    )]
    [InlineData(
        "---\n{\n  superseded-by: [],\n  status: accepted, date: 2026-03-02\n}\n---\n# A\n\n",
        "---\n{\n  superseded-by: \"2\",\n  status: superseded, date: 2026-03-02\n}\n---\n"
    )]
    [InlineData(
        "---\n{superseded-by: [\"4\", \"5\"], status: accepted}\n---\n# A\n\n",
        "---\n{superseded-by: [\"4\", \"5\", \"2\"], status: superseded}\n---\n"
    )]
    [InlineData(
        "---\n  status: accepted\n  tags:\n    - queues\n---\n# A\n\n",
        "---\n  status: superseded\n  tags:\n    - queues\n  superseded-by: \"2\"\n---\n"
    )]
    [InlineData(
        "+++\nstatus = \"\"\"accepted\"\"\"\ndate = 2026-03-02\n+++\n# A\n\n",
        "+++\nstatus = \"\"\"superseded\"\"\"\ndate = 2026-03-02\nsuperseded-by = \"2\"\n+++\n"
    )]
    [InlineData(
        "---\nhistory:\n  - status: accepted\n    date: 2026-03-02\n---\n# A\n\nStatus: accepted\n\n",
        "  - status: accepted\n"
    )]
    [InlineData(
        "# A\n\n## Status\n\n[Accepted](https://example.org/votes/3)\n\n",
        "[Accepted](https://example.org/votes/3)\n\nSuperseded by [ADR-2](0002-b.md)\n"
    )]
    [InlineData("# A\n\n## Status\n\n`Accepted`\n\n", "`Accepted`\n\nSuperseded by [ADR-2](0002-b.md)\n")]
    [InlineData(
        "# A\n\n| Status | Date |\n|---|---|\n| ✅ Approved | 2026-03-02 |\n\n",
        "| Superseded by [ADR-2](0002-b.md) | 2026-03-02 |\n"
    )]
    [InlineData(
        "---\nstatus: accepted\n---\n# A\n\n- Status: accepted\n\n",
        "status: superseded\n---\n# A\n\n- Status: superseded by [ADR-2](0002-b.md)\n"
    )]
    public void The_missing_side_of_a_supersession_is_added_in_the_dialect_of_its_file(string head, string expected)
    {
        var mended = Mend(
            ("0001-a.md", head + Body),
            (
                "0002-b.md",
                "# B\n\nDate: 2026-03-03\n\n## Status\n\nAccepted\n\nSupersedes [ADR-1](0001-a.md)\n\n" + Body
            )
        );
        Assert.Contains(expected, mended["0001-a.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "superseded-by: [\"2\", \"3\"]\n")]
    [InlineData("superseded-by: \"2\"\n", "superseded-by: [\"2\", \"3\"]\n")]
    [InlineData("superseded-by:\n  - \"2\"\n", "superseded-by: [\"2\", \"3\"]\n")]
    public void Two_successors_stand_in_one_key(string has, string expected)
    {
        const string successor =
            "# S\n\nDate: 2026-03-03\n\n## Status\n\nAccepted\n\nSupersedes [ADR-1](0001-a.md)\n\n";
        using var folder = new TemporaryFolder();
        folder.Write("adr/0001-a.md", $"---\nstatus: superseded\ndate: 2026-03-02\n{has}---\n# A\n\n{Body}");
        folder.Write("adr/0002-b.md", successor + Body);
        folder.Write("adr/0003-c.md", successor + Body);
        LintelProcess.Run(folder.Path, "check", "--fix");
        var text = File.ReadAllText(folder.Combine("adr", "0001-a.md"));
        Assert.Contains(expected + "---\n", text, StringComparison.Ordinal);
        LintelProcess.Run(folder.Path, "check", "--fix");
        Assert.Equal(text, File.ReadAllText(folder.Combine("adr", "0001-a.md")));
    }

    [Fact]
    public void A_record_that_is_a_link_is_told_and_the_others_are_mended()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var mistyped = "# A\n\nDate: 2026-03-02\n\n## Status\n\nAcepted\n\n" + Body;
        folder.Write("old/a.md", mistyped);
        folder.Write("adr/0002-b.md", mistyped);
        File.CreateSymbolicLink(folder.Combine("adr", "0001-a.md"), "../old/a.md");
        var told = LintelProcess.Run(folder.Path, "check", "--fix");
        Assert.NotEqual(2, told.ExitCode);
        Assert.Contains("adr/0001-a.md: left as it is", told.Errors, StringComparison.Ordinal);
        Assert.Contains("\nAccepted\n", File.ReadAllText(folder.Combine("adr", "0002-b.md")), StringComparison.Ordinal);
        Assert.Equal(mistyped, File.ReadAllText(folder.Combine("old", "a.md")));
    }

    [Fact]
    public void A_mistyped_status_and_a_date_in_words_are_mended_in_place()
    {
        var text = "# A\n\nDate: 2nd of March 2026\n\n## Status\n\nAcepted\n\n" + Body;
        Assert.Equal(
            text.Replace("2nd of March 2026", "2026-03-02", StringComparison.Ordinal)
                .Replace("Acepted", "Accepted", StringComparison.Ordinal),
            Mend(("0001-a.md", text))["0001-a.md"]
        );
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_stay()
    {
        var text =
            "\uFEFF"
            + ("# A\n\nDate: 2026-03-02\n\n## Status\n\nAccepted\n\n" + Body).Replace(
                "\n",
                "\r\n",
                StringComparison.Ordinal
            );
        var mended = Mend(
            ("0001-a.md", text),
            ("0002-b.md", "# B\n\nDate: 2026-03-03\n\n## Status\n\nAccepted\n\nSupersedes ADR-1\n\n" + Body)
        )["0001-a.md"];
        Assert.StartsWith("\uFEFF# A\r\n", mended, StringComparison.Ordinal);
        Assert.Contains("## Status\r\n\r\nSuperseded by [ADR-2](0002-b.md)\r\n", mended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Supersedes PDR-1, which is of another team", false)]
    [InlineData("Supersedes crew/ADR-1", false)]
    [InlineData("Supersedes ../crew/ADR-1", false)]
    [InlineData("Supersedes ADR-1", true)]
    [InlineData("Supersedes AD-1", true)]
    [InlineData("Supersedes decision 1", true)]
    public void A_number_of_another_series_or_folder_is_no_record_of_this_one(string said, bool isMended)
    {
        var text = "# A\n\n## Status\n\nAccepted\n\n" + Body;
        var mended = Mend(("0001-a.md", text), ("0002-b.md", $"# B\n\n## Status\n\nAccepted\n\n{said}\n\n{Body}"));
        Assert.Equal(isMended, mended["0001-a.md"] != text);
    }

    [Theory]
    [InlineData("# PDR-1. A\n", "Supersedes PDR-1")]
    [InlineData("# 1. A\n", "Supersedes [PDR-1](0001-a.md)")]
    public void Records_whose_titles_have_a_series_are_named_by_it(string title, string said)
    {
        var text = title + "\n## Status\n\nAccepted\n\n" + Body;
        var mended = Mend(("0001-a.md", text), ("0002-b.md", $"# B\n\n## Status\n\nAccepted\n\n{said}\n\n{Body}"));
        Assert.NotEqual(text, mended["0001-a.md"]);
    }

    [Fact]
    public void What_needs_judgement_is_left_alone()
    {
        var text = "# A\n\nDate: 04/08/2026\n\n## Status\n\nParked until spring\n\n## Context\n\nSlow.\n";
        Assert.Equal(text, Mend(("0001-a.md", text))["0001-a.md"]);
    }

    [Fact]
    public void Mending_twice_changes_nothing_more()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Combine("0001-a.md"), "# A\n\nDate: 2 March 2026\n\n## Status\n\nAccepted\n\n" + Body);
        File.WriteAllText(
            folder.Combine("0002-b.md"),
            "# B\n\nDate: 2026-03-03\n\n## Status\n\nAccepted\n\nSupersedes ADR-1\n\n" + Body
        );
        Assert.Equal(["0001-a.md"], Fix(folder.Combine(".")));
        Assert.Empty(Fix(folder.Combine(".")));
    }

    private static Dictionary<string, string> Mend(params (string Path, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in files)
            File.WriteAllText(folder.Combine(path), text);
        Fix(folder.Combine("."));
        return files.ToDictionary(
            file => file.Path,
            file => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(folder.Combine(file.Path)))
        );
    }

    private static IReadOnlyList<string> Fix(string root)
    {
        var site = Records.Site(DecisionFolder.Read(root, new DiagnosticBag()));
        var changes = SourceEditor.Plan(root, RuleTable.BuiltIn.Fix(site));
        SourceEditor.Apply(root, changes);
        return [.. changes.Select(change => change.Path)];
    }
}
