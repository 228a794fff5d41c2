using System.Collections.Immutable;
using Lintel.Authoring.Records;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Reading.Files;
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
    /// <param name="supersedes">Number, label or file name of each record that it will replace.</param>
    /// <param name="day">The day that it is written on.</param>
    public WrittenDecision Write(
        string title,
        DecisionDialect? dialect,
        IReadOnlyCollection<string> supersedes,
        DateOnly day
    )
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
        IReadOnlyCollection<string> supersedes,
        DateOnly day
    )
    {
        var superseded = new List<Decision>();
        foreach (var name in supersedes)
        {
            var found = records.Records.Where(record => RecordFinder.IsNamed(record, name)).ToArray();
            if (found.Length != 1)
                return WrittenDecision.Refused(WhyNot(name, found, records));
            superseded.Add(found[0]);
        }

        var template = DraftTemplate.Complete(next.Template, settings);
        var made = NewDecision.Create(next, template, title, superseded, day);
        if (!SourceEditor.Create(root, prefix + made.Path, made.Text))
            return WrittenDecision.Refused($"there is a file '{folder}/{made.Path}' already. Choose another title.");
        // The older record holds until the new one is accepted; then 'lintel check --fix' writes into it.
        return new(
            made.Path,
            superseded.Count == 0 || template.SupersessionFormat is not null ? null : Supersede(made.Path, superseded)
        );
    }

    private string WhyNot(string name, Decision[] found, DecisionIndex records) =>
        found.Length > 1
            ? $"'{name}' is {string.Join(" and ", found.Select(record => $"'{record.Page.Source}'"))} in '{folder}'. "
                + "Name one of them by its file."
            : $"there is no record '{name}' in '{folder}'. "
                + NearestName.Suggest(
                    NearestName.Find(name, records.Records.Select(record => record.Id)),
                    "Name it by its number or its file."
                );

    // A template of the team's has a place for it that only a reader finds.
    private string? Supersede(string path, List<Decision> superseded)
    {
        foreach (var older in superseded)
        {
            var written = DecisionFolder.ReadFile(folder, path, new DiagnosticBag()).Record;
            var relation = written is null ? null : BackRelation.For(written, RelationKind.Supersedes, older);
            if (relation?.Edit is not { } edit || !ReadBack.Sound(new DiskFolder(folder), [edit]).Any())
                return $"'{folder}/{path}' has no place for it: write there what it supersedes.";
            SourceEditor.Apply(folder, SourceEditor.Plan(folder, [edit]));
        }

        return null;
    }

    private ImmutableArray<DecisionFile> Files() =>
        new DiskFolder(folder).HasFolder("") ? DecisionFolder.Read(folder, new DiagnosticBag()) : [];

    private static IEnumerable<Decision> Records(ImmutableArray<DecisionFile> files) =>
        files.Select(file => file.Record).OfType<Decision>();

    private static NextDecision Next(DecisionIndex records) =>
        NextDecision.After(CountedRecords.In(records.Records, ""));
}

/// <summary>What became of a new record.</summary>
/// <param name="File">The file that was written, below the folder; null when nothing was.</param>
/// <param name="Why">Why nothing was written; null when it was.</param>
internal sealed record WrittenDecision(string? File, string? Why)
{
    /// <summary>Nothing was written.</summary>
    public static WrittenDecision Refused(string why) => new(null, why);
}
