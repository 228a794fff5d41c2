using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model.Code;
using Lintel.Reading;
using Lintel.Site;
using Lintel.Site.Governing;

namespace Lintel.Tests.Site;

public class GoverningDecisionsTests
{
    [Fact]
    public void Decisions_in_force_are_found_the_closest_first()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "0001-wide", "Accepted", "src/**", "We write one service.");
        Write(folder, "0002-close", "Accepted", "src/payments/**", "We keep no card number. That is for the vault.");
        Write(folder, "0003-open", "Proposed", "src/payments/**", "We would rather.");
        Write(folder, "0004-old", "Deprecated", "src/payments/**", "We used to.");
        var site = Read(folder);

        var found = GoverningDecisions.Find(site, "src/payments/Card.cs", "src/Other.cs", "docs/x.md");

        Assert.Equal(["ADR-2", "ADR-1"], found.Select(decision => decision.Record.Label));
        Assert.Equal("We keep no card number.", found[0].Sentence);
        Assert.Equal(["src/payments/Card.cs"], found[0].Paths.Select(path => path.Path));
        Assert.Equal(["src/Other.cs", "src/payments/Card.cs"], found[1].Paths.Select(path => path.Path));
    }

    [Fact]
    public void A_comment_in_the_file_goes_before_every_pattern()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "0001-wide", "Accepted", "nowhere", "We write one service.");
        Write(folder, "0002-close", "Accepted", "src/Card.cs", "We keep no card number.");
        var site = Read(
            folder,
            new CodeReference(new("src/Card.cs", 7, 4, 7, 9), "ADR", "1"),
            new CodeReference(new("src/Card.cs", 9, 4, 9, 9), "ADR", "77")
        );

        var found = GoverningDecisions.Find(site, "src/Card.cs");

        Assert.Equal(["ADR-1", "ADR-2"], found.Select(decision => decision.Record.Label));
        Assert.Equal(7, found[0].Paths.Single().Reference!.At.Line);
    }

    [Theory]
    [InlineData("Chosen Option 1. A queue, as it is short. It costs.", "Chosen Option 1. A queue, as it is short.")]
    [InlineData("We run on version 1. It works.", "We run on version 1.")]
    [InlineData("We keep e.g. queues. And logs.", "We keep e.g. queues.")]
    [InlineData("Never retry! It costs.", "Never retry!")]
    [InlineData("一つのサービスにする。速いから。", "一つのサービスにする。")]
    public void What_was_decided_is_a_whole_sentence(string decision, string expected)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "0001-wide", "Accepted", "src/**", decision);
        Assert.Equal(expected, GoverningDecisions.Find(Read(folder), "src/x.cs").Single().Sentence);
    }

    private static void Write(TemporaryFolder folder, string name, string status, string pattern, string decision) =>
        folder.Write(
            $"adr/{name}.md",
            $"""
            ---
            applies-to: "{pattern}"
            ---
            # {int.Parse(name[..4], System.Globalization.CultureInfo.InvariantCulture)}. {name}

            ## Status

            {status}

            ## Context

            It must be one.

            ## Decision

            {decision}

            ## Consequences

            It is.
            """
        );

    private static HandbookSite Read(TemporaryFolder folder, params ImmutableArray<CodeReference> references) =>
        HandbookSite.Create(HandbookReader.Read(folder.Path, new DiagnosticBag()) with { Code = new([], references) });
}
