using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Reading.Files;
using Lintel.Rules;
using Lintel.Rules.Decisions;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Authoring.Records;

/// <summary>Changes what records say of themselves, in the dialect of each. Nothing is written here.</summary>
internal static class RecordChanges
{
    // What one pass mends may say something that the next can use.
    private const int MostPasses = 4;

    /// <summary>What gives a record another status; or a sentence that says why nothing does.</summary>
    public static Result<SourceChange[], string> SetStatus(IFolder root, string name, DecisionStatus status)
    {
        var handbook = HandbookRecords.Read(root);
        var found = RecordFinder.Find(handbook, name);
        if (found.Value is not { } record)
            return found.Problem!;
        if (SourcePath.IsOtherMarkup(record.Page.Source))
            return Foreign(record);
        if (status == DecisionStatus.Superseded)
            return $"A superseded record names its successor. Use 'lintel adr link NEW supersedes {name}'.";
        if (record.Status == status)
            return $"'{record.Page.Source}' is {status.Phrase()} already.";
        TextEdit[] edits =
        [
            .. ReadBack.Sound(root, StatusEdit.To(record, isFront => StatusWord.Of(handbook, record, status, isFront))),
        ];
        return edits.Length == 0
            ? $"'{record.Page.Source}' has no place for a status. Add {MetadataLine.Propose(
                record.Layout,
                "status",
                status.Phrase()
            )}."
            : Completed(root, edits, [record.Page.Source, .. Related(record, handbook)]);
    }

    /// <summary>What makes a record say something of another; the other half of a supersession too, as soon as it
    /// holds.</summary>
    public static Result<SourceChange[], string> Link(IFolder root, string from, RelationKind kind, string to)
    {
        var handbook = HandbookRecords.Read(root);
        var (one, other) = (RecordFinder.Find(handbook, from), RecordFinder.Find(handbook, to));
        if (one.Value is not { } record || other.Value is not { } target)
            return (one.Problem ?? other.Problem)!;
        if (record == target)
            return $"'{record.Page.Source}' is the same record. Name two.";
        if (SourcePath.IsOtherMarkup(record.Page.Source))
            return Foreign(record);
        var index = HandbookSite.Create(handbook).Index;
        if (index.Says(record, kind, target))
            return $"'{record.Page.Source}' says so already.";
        var line = BackRelation.For(record, kind, target);
        return line.Edit is { } edit && ReadBack.Sound(root, [edit]).Any()
            ? Completed(root, [edit], [record.Page.Source, target.Page.Source])
            : $"'{record.Page.Source}' has no place for it. Write '{line.Text}' {line.Where} the file.";
    }

    // With what follows from it in the same files and needs no judgement, as 'check --fix' writes it.
    private static Result<SourceChange[], string> Completed(
        IFolder root,
        IEnumerable<TextEdit> edits,
        string[] files
    ) =>
        SourceEditor
            .PlanPasses(root, MostPasses, (folder, pass) => pass == 0 ? edits : Follows(folder, files))
            .ToArray();

    private static IEnumerable<TextEdit> Follows(IFolder folder, string[] files)
    {
        var site = HandbookSite.Create(HandbookRecords.Read(folder));
        return new ISiteFix[] { new RelationRules(), new StandingRules() }
            .SelectMany(rule => ReadBack.Sound(folder, rule.Fix(site)))
            .Where(edit => files.Contains(edit.At.File) && !SourcePath.IsOtherMarkup(edit.At.File));
    }

    // Accepting a record may put another out of force.
    private static IEnumerable<string> Related(Decision record, Handbook handbook) =>
        HandbookSite
            .Create(handbook)
            .Decisions.RelationsOf(record)
            .Select(relation => relation.Other?.Page.Source)
            .OfType<string>();

    private static string Foreign(Decision record) =>
        $"'{record.Page.Source}' is in another markup than Markdown, which is left to its authors.";
}
