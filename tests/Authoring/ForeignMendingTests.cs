using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Rules;
using Lintel.Site;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Authoring;

/// <summary>What <c>check --fix</c> does to records of other teams: it ends, can be repeated, and decides
/// nothing.</summary>
public sealed class ForeignMendingTests
{
    private static readonly string Corpora = RepositoryRoot.Combine("..", "shared", "corpora");

    [SkippableFact]
    public void A_second_run_changes_nothing_and_no_standing_is_another_one()
    {
        Skip.IfNot(Directory.Exists(Corpora), "../shared/corpora is not here.");
        var mended = 0;
        foreach (var team in Directory.EnumerateDirectories(Corpora).Order(StringComparer.Ordinal))
        {
            using var folder = new TemporaryFolder();
            foreach (var file in DecisionFolder.Read(team, new DiagnosticBag()).Where(file => file.Record is not null))
                folder.Write(file.Path, File.ReadAllText(Path.Combine(team, file.Path)));
            var before = Site(folder.Path);
            var changes = SourceEditor.Plan(folder.Path, RuleTable.BuiltIn.Fix(before));
            SourceEditor.Apply(folder.Path, changes);
            var after = Site(folder.Path);
            Assert.Empty(
                SourceEditor.Plan(folder.Path, RuleTable.BuiltIn.Fix(after)).Select(change => $"{team}: {change.Path}")
            );
            Assert.Equal(Standings(before), Standings(after));
            mended += changes.Count;
        }

        Assert.True(mended > 20, $"only {mended} files");
    }

    private static HandbookSite Site(string folder) => Records.Site(DecisionFolder.Read(folder, new DiagnosticBag()));

    // A status that was misspelt says something only once it is mended.
    private static IEnumerable<string> Standings(HandbookSite site) =>
        from record in site.Index.Records
        let standing = site.Decisions.StandingOf(record)
        where standing != DecisionStanding.Unknown
        select $"{record.Page.Source}: {standing}";
}
