using FsCheck;
using FsCheck.Fluent;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Site;

namespace Lintel.Tests.Authoring;

/// <summary><c>check --fix</c> over records that say statuses and relations in every way: one run mends all, and no
/// standing is another one than before.</summary>
public sealed class GeneratedMendingTests
{
    private const int Handbooks = 60;
    private const string Misspelt = "Acepted";

    private const string Sections =
        "\n## Context\n\nSlow.\n\n## Options\n\n* One\n* Two\n\n## Decision\n\nOne.\n\n" + "## Consequences\n\nGood.\n";

    // How a dialect says status, date, and what a record does to others; {0} is the status, {1} the other record.
    private static readonly (string Status, string Relation)[] Dialects =
    [
        ("Date: 2026-01-01\n\n## Status\n\n{0}\n", "\n{1}\n"),
        ("* Status: {0}\n* Date: 2026-01-01\n", "* {1}\n"),
        ("- **Status**: {0}\n- **Date**: 2026-01-01\n", "- {1}\n"),
        ("| Status | Date |\n|---|---|\n| {0} | 2026-01-01 |\n", "\n## Links\n\n* {1}\n"),
        ("**Status:** {0}\n\n**Date:** 2026-01-01\n", "\n## Related decisions\n\n{1}\n"),
        ("## Status\n\n* 2026-01-01 proposed\n* 2026-02-01 {0}\n", "\n{1}\n"),
    ];

    private static readonly string[] Statuses =
    [
        "Accepted",
        "accepted",
        "Proposed",
        "Rejected",
        Misspelt,
        "Deprecated",
        "Draft",
        "Accepted, 2026-01-02",
        "Not accepted",
        "Accepted by the team",
    ];

    private static readonly string[] Relations =
    [
        "Supersedes ADR-{0}",
        "Supersedes [ADR {0}](000{0}-record.md)",
        "Superseded by ADR-{0}",
        "Superseded by [ADR {0}](000{0}-record.md)",
        "Partially supersedes ADR-{0}",
        "Does not supersede ADR-{0}",
        "Will be superseded by ADR-{0}",
        "Amends ADR-{0}",
        "Amended by ADR-{0}",
        "Relates to ADR-{0}",
    ];

    [Fact]
    public void One_run_mends_all_and_decides_nothing() =>
        Prop.ForAll(Record.ListOf(5).ToArbitrary(), AssertMended).CheckRepeatably(Handbooks);

    private static void AssertMended(IEnumerable<string> records)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        foreach (var (text, place) in records.Select((text, place) => (text, place + 1)))
            folder.Write($"adr/000{place}-record.md", $"# {place}. Record {place}\n\n{text}");
        var root = new DiskFolder(folder.Path);
        var before = Site(root);

        SourceEditor.Apply(folder.Path, Mending.Plan(root, Extensions.None));

        Assert.Empty(Mending.Plan(root, Extensions.None).Select(change => change.After));
        // A status that was misspelt says something only once it is mended, of other records too.
        if (!records.Any(text => text.Contains(Misspelt, StringComparison.Ordinal)))
            Assert.Equal(Told(before), Told(Site(root)));
    }

    private static HandbookSite Site(DiskFolder root) => Lintel.Building.Check.Run(root).Site;

    private static Gen<string> Record =>
        from dialect in Gen.Elements(Dialects)
        from status in Gen.Elements(Statuses)
        from relation in Gen.Elements(Relations)
        from other in Gen.Choose(1, 5)
        from isRelated in Gen.Elements(true, true, false)
        let number = other.ToString(System.Globalization.CultureInfo.InvariantCulture)
        let relations = isRelated
            ? dialect.Relation.Replace(
                "{1}",
                relation.Replace("{0}", number, StringComparison.Ordinal),
                StringComparison.Ordinal
            )
            : ""
        select dialect.Status.Replace("{0}", status, StringComparison.Ordinal) + relations + Sections;

    private static IEnumerable<string> Told(HandbookSite site) =>
        site.Index.Records.Select(record => $"{record.Page.Source}: {site.Decisions.StandingOf(record)}");
}
