using Lintel.Building;

namespace Lintel.Tests.Authoring;

/// <summary>The composer of the site says what the gate says of the record that it writes, and names it as
/// <c>lintel new adr</c> does.</summary>
public sealed class ComposerTests
{
    private const string YStatement =
        "In the context of checkout, facing bursts, we decided for a queue and neglected polling, to achieve speed, "
        + "accepting a delay.";

    private static readonly Fields[] Inputs =
    [
        new(),
        Fields.Empty,
        new() { Title = "" },
        new() { Title = "Context" },
        new() { Title = "Consequences" },
        new() { Title = "{short title}" },
        new() { Title = "7. Use a queue" },
        new() { Title = "2. Use a queue" },
        new() { Title = "2 queues for all" },
        new() { Date = "" },
        new() { People = "Ada, Grace" },
        new() { Context = "" },
        new() { Context = "TBD" },
        new() { Context = "{What is the case?}" },
        new() { Context = "<!-- to do -->" },
        new() { Context = "Slow, see {the numbers of last week}." },
        new() { Context = "## Forces\n\nCheckout waits." },
        new() { Context = "# Decision\n\nWe queue.", Reason = "" },
        new() { Context = "Consequences\n------\n\nSlow.", Consequences = "" },
        new() { Context = "## Options\n\n- A queue\n- A log", Options = "" },
        new() { Context = "**Options**\n\n- A queue", Options = "" },
        new()
        {
            Context = YStatement,
            Options = "",
            Reason = "",
            Consequences = "",
        },
        new() { Context = "```\norders = 4" },
        new() { Context = "- As in\n  ```\n  # Decision" },
        new() { Context = "<!-- Not said" },
        new() { Context = "::: note\nSlow." },
        new() { Options = "" },
        new() { Options = "A queue" },
        new() { Options = "A queue\nA queue" },
        new() { Options = "- **A queue**: quick\n- A queue", Chosen = "A queue" },
        new() { Options = "## A queue\n## TBD" },
        new()
        {
            Options = "Kafka\nRedis: known",
            Chosen = "Redis: known",
            Reason = "we run it",
        },
        new() { Reason = "" },
        new() { Reason = "Chosen option: \"SQS\", because it is managed" },
        new() { Consequences = "Good, because" },
        new() { Consequences = "N/A\n..." },
        new() { Context = "See [the old one](0001-old.md#old) and [that](/adr/), `[no](link.md)`." },
        new() { Context = "See [it](0009-nope.md), [here](0001-old.md#nope), [there](/nope/) and [that](#nope)." },
        new() { Reason = "See [it](adr:1) and [that](adr:77)." },
        new() { Context = "It is slow, as {the numbers of last week} show to everybody who looks." },
        new() { Context = "Decision\n\nWe queue.", Reason = "" },
        new() { Context = "Slow.\n\n## Outcome\n\nFast.", Consequences = "" },
        new() { Reason = "Chosen option: \"solution n°2\", because it is known" },
        new()
        {
            Options = "A durable queue per order\nA log",
            Reason = "Chosen option: \"One durable queue per team\"",
        },
        new() { Options = "Queues of orders\nA log", Reason = "Chosen option: \"Queue by order\", because" },
        new() { Options = "A queue (rejected)\nA log (rejected)", Reason = "Chosen option: \"Polling\", because" },
        new() { Context = "Slow.\n\n- `Options: a, b` are its flags", Options = "" },
        new() { Context = "Slow.\n\n- Options: a, b", Options = "" },
        new()
        {
            Options = "One.\n\nTwo.\n\nThree.\n\nFour.\n\n- Redis\n- Kafka",
            Reason = "Chosen option: \"Polling\", because",
        },
        new()
        {
            Options = "**A queue**\n\n- quick\n- known\n\n**A log**\n\n- slow\n- new",
            Reason = "Chosen option: \"A log\", because",
        },
        new() { Context = "Slow.\n\nDate: 2026-01-02 · Status: open\n\n- Status: open | Date: none" },
        new() { Consequences = "![Map](https://example.org/map.png)\n[Run](javascript:alert%281%29)" },
    ];

    private const string TeamTemplate = """
        ---
        entscheider: {wer?}
        ---

        # ADR-000: {Kurzer Titel}

        * Datum: {JJJJ-MM-TT}
        * Ticket: {Verweis}

        ## Kontext

        {Was ist der Fall?}

        ## Betrachtete Optionen

        - {Option 1}
        - {Option 2}

        ### {Option 1}

        {Vor- und Nachteile}

        ## Entscheidung

        Gewählte Option: „{Option 1}“, weil {Grund}

        ### Folgen

        {Was wird besser?}

        ## Verweise

        <!-- Was dazu gehört. -->

        """;

    [SkippableTheory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void It_says_of_every_draft_what_the_gate_says(bool isNygard, bool hasTemplate)
    {
        Assert.Equal(52, Inputs.Distinct().Count());
        using var folder = Handbook(isNygard);
        if (hasTemplate)
        {
            folder.Write("settings.yml", "title: Boote\nstrict-from: 2\nsections: [Sicherheit, Verweise]\n");
            folder.Write("adr/vorlage.md", TeamTemplate);
        }

        var told = new HashSet<string>();
        foreach (var composed in Composer.Ask(folder, Inputs))
        {
            var gate = Gate(folder, composed);
            Assert.Equal((composed.Text, Rules(gate)), (composed.Text, Rules(composed.Messages)));
            // The gate knows the nearest name; all else is said in its very words.
            Assert.Equal(
                gate.Where(message => !message.Contains("Did you mean", StringComparison.Ordinal))
                    .Except(composed.Messages),
                []
            );
            told.UnionWith(composed.Messages.Select(message => message[..6]));
        }

        string[] expected =
        [
            "ADR001",
            "ADR002",
            "ADR003",
            "ADR004",
            "ADR005",
            "ADR007",
            "ADR015",
            "ADR017",
            "LNK001",
            "LNK002",
            "LNK003",
            "LNK004",
            "LNK005",
            "LNK006",
            // Nygard's titles have a number already, which the template writes, and his alternatives need not name what
            // was taken.
            .. isNygard ? []
            : hasTemplate ? ["ADR016", "ADR033"]
            : new[] { "ADR009", "ADR016" },
        ];
        Assert.Empty(expected.Except(told));
    }

    [SkippableTheory]
    [InlineData(false, "adr-001-old.md", "adr-002-use-b-for-all.md")]
    [InlineData(true, "ADR0009_old.md", "ADR0010_use-b-for-all.md")]
    [InlineData(true, "20260102-old.md", "YYYYMMDD-use-b-for-all.md")]
    [InlineData(false, "ADR-2026-01-02-old.md", "ADR-YYYY-MM-DD-use-b-for-all.md")]
    public void It_writes_what_the_command_writes(bool isNygard, string neighbour, string expected)
    {
        using var folder = Handbook(isNygard, neighbour);
        var day = DateTime.UtcNow;
        expected = expected.Replace("YYYYMMDD", $"{day:yyyyMMdd}").Replace("YYYY-MM-DD", $"{day:yyyy-MM-dd}");
        var fields = Fields.Empty with { Title = "Use B, for all!", Date = $"{day:yyyy-MM-dd}" };
        var composed = Assert.Single(Composer.Ask(folder, [fields]));
        Assert.Equal(expected, composed.Name);
        Assert.Equal($"adr/{expected}\n", LintelProcess.Run(folder.Path, "new", "adr", "Use B, for all!").Output);
        Skip.If(DateTime.UtcNow.Date != day.Date, "Midnight passed.");
        Assert.Equal(File.ReadAllText(folder.Combine("adr", expected)), composed.Text);
    }

    [Fact]
    public void Both_go_to_the_first_folder_of_the_handbook()
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "adr: docs/decisions\n");
        folder.Write("docs/decisions/0003-old.md", Record(isNygard: false));
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        Assert.Equal("docs/decisions/0004-use-b.md\n", LintelProcess.Run(folder.Path, "new", "adr", "Use B").Output);
        Assert.True(Build.Run(new(folder.Path, folder.Combine("site"))).Pages == 0);
        File.Delete(folder.Combine("docs/decisions/0004-use-b.md"));
        Assert.True(Build.Run(new(folder.Path, folder.Combine("site"))).Pages > 0);
        Assert.Contains(
            "docs/decisions/0004-short-title.md",
            File.ReadAllText(folder.Combine("site/adr/new/index.html")),
            StringComparison.Ordinal
        );
    }

    private static TemporaryFolder Handbook(bool isNygard, string name = "0001-old.md")
    {
        var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write($"adr/{name}", Record(isNygard));
        return folder;
    }

    private static string Record(bool isNygard) =>
        isNygard
            ? "# Old\n\nDate: 2026-01-01\n\n## Status\n\nAccepted\n\n## Context\n\nSlow.\n\n## Alternatives\n\n"
                + "- A\n- B\n\n## Decision\n\nA.\n\n## Consequences\n\nFast.\n"
            : "---\nstatus: accepted\ndate: 2026-01-01\n---\n\n# Old\n\n## Context and Problem Statement\n\nSlow.\n\n"
                + "## Considered Options\n\n* A\n* B\n\n## Decision Outcome\n\nA.\n\n### Consequences\n\n* Quick\n";

    private static string Rules(IEnumerable<string> messages) =>
        string.Join(' ', messages.Select(message => message[..6]).Distinct().Order(StringComparer.Ordinal));

    private static string[] Gate(TemporaryFolder folder, Composed composed)
    {
        var path = folder.Write($"adr/{composed.Name}", composed.Text);
        string[] found =
        [
            .. Check
                .Run(folder.Path)
                .Findings.Where(finding => finding.At.File == $"adr/{composed.Name}")
                // Marks of Markdown are seen in the draft itself.
                .Where(finding => !finding.Rule.Id.StartsWith("TXT", StringComparison.Ordinal))
                .Select(finding => $"{finding.Rule.Id}: {finding.Message}")
                .Distinct(),
        ];
        File.Delete(path);
        return found;
    }
}
