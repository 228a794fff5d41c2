using FsCheck;
using FsCheck.Fluent;
using Lintel.Authoring.Records;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Imports;
using Lintel.Site;

namespace Lintel.Tests.Authoring;

/// <summary>Decisions leave as JSON-ADR and come back: what they decide, and what they say of each other, is the
/// same.</summary>
public sealed class JsonAdrRoundTripTests
{
    private const int Handbooks = 60;

    private static readonly string[] Names = ["Ada", "Ben O'Hara", "Chen, platform"];
    private static readonly string[] Words =
    [
        "A queue",
        "The table: polled",
        "`pg_notify` of the database",
        "Nothing - as so far",
        "100 % \"ours\"",
    ];

    private static readonly string[] Paragraphs =
    [
        "Bursts drown the database.",
        "One.\n\nTwo with `code` and [a link](https://example.org/x).",
        "Before:\n\n```text\n# no heading\n* no item\n```\n\nAfter.",
        "* first\n* second\n  with more\n* third",
        "Said once.\n\n#### Below\n\nAnd more.",
    ];

    private static readonly string[] Kinds = ["amends", "relates-to", "refines", "clarifies", "depends-on"];

    private static readonly Gen<string> Paragraph = Gen.Elements(Paragraphs);

    // As MADR has them; what it does not need may lack.
    private static readonly Gen<Func<int, int, string>> Record =
        from status in Gen.Elements("proposed", "accepted", "rejected", "deprecated")
        from day in Gen.Choose(1, 28)
        from people in Gen.Elements("", $"decision-makers: [\"{Names[0]}\", \"{Names[1]}\"]\n", "consulted: [Dee]\n")
        from tags in Gen.Elements("", "tags: [data, \"c sharp\"]\n")
        from kind in Gen.Elements(Kinds)
        from context in Paragraph
        from drivers in Gen.Elements("", "## Decision Drivers\n\n* Order\n* Cost\n\n")
        from options in Gen.Elements(2, 3, Words.Length)
        from chosen in Gen.Choose(0, 1)
        from reasons in Gen.Elements("", "* Good, because it waits\n* Bad, because it costs\n", "It was tried once.\n")
        from decision in Paragraph
        from good in Gen.Elements("* Good, because it is quiet.\n* Bad, because one more part.\n", "Nothing changes.\n")
        from confirmation in Gen.Elements("", "### Confirmation\n\nA test.\n\n")
        from more in Gen.Elements("", "## Notes\n\nNone yet.\n", "## Applies to\n\n* src/queues/**\n* \"*.tf\"\n")
        select (Func<int, int, string>)(
            (number, of) =>
                $"---\nstatus: {status}\ndate: 2026-03-{day:00}\n{people}{tags}"
                + (number == 1 ? "" : $"{kind}: [{1 + (number + day) % (number - 1)}]\n")
                + $"---\n\n# Decide thing {number} of {of}\n\n"
                + $"## Context and Problem Statement\n\n{context}\n\n{drivers}"
                + "## Considered Options\n\n"
                + string.Concat(Words.Take(options).Select(word => $"* {word}\n"))
                + $"\n## Decision Outcome\n\nChosen option: \"{Words[chosen]}\", because of this.\n\n{decision}\n\n"
                + $"### Consequences\n\n{good}\n{confirmation}"
                + (reasons.Length > 0 ? $"## Pros and Cons of the Options\n\n### {Words[0]}\n\n{reasons}\n" : "")
                + more
        );

    [Fact]
    public void What_was_decided_comes_back() =>
        Prop.ForAll(
                Record.ListOf(4).ToArbitrary(),
                records =>
                {
                    using var first = new TemporaryFolder();
                    using var second = new TemporaryFolder();
                    foreach (var (index, write) in records.Index())
                        first.Write($"adr/{index + 1:0000}-thing.md", write(index + 1, records.Count()));
                    var (left, there) = Export(first);
                    foreach (var record in JsonAdr.Read(left)!.Value)
                        second.Write($"adr/{record.Digits}-thing.md", record.Text);
                    var (again, back) = Export(second);
                    Assert.Equal(there, back);
                    Assert.Equal(left, again);
                }
            )
            .CheckRepeatably(Handbooks);

    private static (string Json, string Told) Export(TemporaryFolder folder)
    {
        folder.Write("settings.yml", "adr: [adr]\n");
        var root = new DiskFolder(folder.Path);
        var site = HandbookSite.Create(ReadResult.Read(root).Handbook);
        var export = JsonAdrExport.Create(root, site, package: null, "1.0");
        Assert.Empty(export.LeftOut);
        return (export.Text, string.Join('\n', site.Index.Records.Select(record => Tell(site, record))));
    }

    private static string Tell(HandbookSite site, Decision record) =>
        string.Join(
            " | ",
            record.Label,
            record.Name,
            record.Status,
            record.Date?.Value,
            string.Join(", ", record.People.Select(people => $"{people.Role}: {Values(people.Names)}")),
            Values(record.Tags),
            Values(record.Options),
            record.Chosen?.Value,
            record.Reason,
            Values(record.AppliesTo),
            string.Join(", ", record.Sections.Filled),
            string.Join(", ", record.Relations.Select(said => $"{said.Kind} {site.Index.Find(record, said)?.Label}"))
        );

    private static string Values(IEnumerable<Located<string>> texts) =>
        string.Join("; ", texts.Select(text => text.Value));
}
