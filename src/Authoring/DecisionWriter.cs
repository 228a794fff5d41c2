using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Rules;
using Lintel.Rules.Decisions;
using Lintel.Site;
using Lintel.Site.Drafts;
using Lintel.Text;

namespace Lintel.Authoring;

/// <summary>Writes new records into a folder of records, also while others do.</summary>
/// <param name="folder">The folder, which need not be there yet.</param>
/// <param name="root">The folder that nothing may be written outside of.</param>
/// <param name="prefix">The way from there to the folder, with a closing slash; empty where both are the same.</param>
/// <param name="settings">What the handbook asks of a record.</param>
internal sealed class DecisionWriter(string folder, string root, string prefix, Settings settings)
{
    // How long to wait for others who write records at the same time.
    private const int Turns = 750;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    /// <summary>Writes a record under the next free number.</summary>
    /// <param name="title">One line that can be a title.</param>
    /// <param name="dialect">Null for the folder's own template, else that of the newest record.</param>
    /// <param name="supersedes">Number or file name of the record that it will replace; null when there is
    /// none.</param>
    /// <param name="day">The day that it is written on.</param>
    public WrittenDecision Write(string title, DecisionDialect? dialect, string? supersedes, DateOnly day)
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            // Two who run at once would take the same number. Who has its claim looks again before it writes.
            var number = Next(new(Records(Files()))).Number;
            using var claim = SourceEditor.Claim(root, FormattableString.Invariant($"{prefix}.lintel-number-{number}"));
            var files = Files();
            var records = new DecisionIndex(Records(files));
            var next = Next(records);
            if (claim is null || next.Number != number)
            {
                Thread.Sleep(Turn);
                continue;
            }

            next = next with
            {
                Dialect = dialect ?? next.Dialect,
                Own = dialect is null ? DecisionFile.TemplateOf(files, "") : null,
            };
            return Write(next, title, records, supersedes, day);
        }

        return WrittenDecision.Refused($"somebody else keeps writing into '{folder}'. Try again.");
    }

    private WrittenDecision Write(
        NextDecision next,
        string title,
        DecisionIndex records,
        string? supersedes,
        DateOnly day
    )
    {
        var superseded = supersedes is null
            ? null
            : records.Records.FirstOrDefault(record => IsNamed(record, supersedes));
        if (supersedes is not null && superseded is null)
        {
            var nearest = NearestName.Find(supersedes, records.Records.Select(record => record.Id));
            return WrittenDecision.Refused(
                $"there is no record '{supersedes}' in '{folder}'. "
                    + $"{NearestName.Suggest(nearest, "Name it by its number or its file.")}"
            );
        }

        var template = DraftTemplate.Complete(next.Template, settings);
        var made = NewDecision.Create(next, template, title, superseded, day);
        if (!SourceEditor.Create(root, prefix + made.Path, made.Text))
            return WrittenDecision.Refused($"there is a file '{folder}/{made.Path}' already. Choose another title.");
        // The older record holds until the new one is accepted; then 'lintel check --fix' writes into it.
        return new(
            made.Path,
            superseded is null || template.SupersessionFormat is not null ? null : Supersede(made.Path, superseded)
        );
    }

    // A template of the team's has a place for it that only a reader finds.
    private string? Supersede(string path, Decision superseded)
    {
        var written = DecisionFolder.ReadFile(folder, path, new DiagnosticBag()).Record;
        var relation = written is null ? null : BackRelation.For(written, RelationKind.Supersedes, superseded);
        if (relation?.Edit is not { } edit)
            return $"'{folder}/{path}' has no place for it: write there what it supersedes.";
        SourceEditor.Apply(folder, SourceEditor.Plan(folder, [edit]));
        return null;
    }

    private ImmutableArray<DecisionFile> Files() =>
        new DiskFolder(folder).HasFolder("") ? DecisionFolder.Read(folder, new DiagnosticBag()) : [];

    private static IEnumerable<Decision> Records(ImmutableArray<DecisionFile> files) =>
        files.Select(file => file.Record).OfType<Decision>();

    private static NextDecision Next(DecisionIndex records) =>
        NextDecision.After(CountedRecords.In(records.Records, ""));

    private static bool IsNamed(Decision record, string written) =>
        string.Equals(record.Number?.Value, written.TrimStart('0'), StringComparison.Ordinal)
        || string.Equals(record.Label, written, StringComparison.OrdinalIgnoreCase)
        || string.Equals(record.Id, SourcePath.Stem(written), StringComparison.OrdinalIgnoreCase);
}

/// <summary>What became of a new record.</summary>
/// <param name="File">The file that was written, below the folder; null when nothing was.</param>
/// <param name="Why">Why nothing was written; null when it was.</param>
internal sealed record WrittenDecision(string? File, string? Why)
{
    /// <summary>Nothing was written.</summary>
    public static WrittenDecision Refused(string why) => new(null, why);
}
