using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Site;

namespace Lintel.Changes.Documents;

/// <summary>Compares decision records: first of all where they stand and how they hang together.</summary>
internal static class DecisionComparison
{
    public static IEnumerable<HandbookChange> Compare(Handbook before, Handbook after)
    {
        var names = new DecisionNames(before.Decisions.Concat(after.Decisions));
        return DocumentPairs
            .Of(before.Decisions, after.Decisions, decision => decision.Page)
            .Select(pair => Compare(pair.Before, pair.After, names))
            .OfType<HandbookChange>();
    }

    private static HandbookChange? Compare(Decision? before, Decision? after, DecisionNames names)
    {
        var current = (after ?? before)!;
        var change = DocumentComparison.Compare(
            ChangeSubject.Decision,
            before?.Page,
            after?.Page,
            current.LabelledName,
            after is null ? [] : Details(before, after, names)
        );
        return change is null
            ? null
            : change with
            {
                Status = current.Status,
                Team = current.Package.Length == 0 ? null : current.Package,
            };
    }

    private static IEnumerable<ChangeDetail> Details(Decision? before, Decision after, DecisionNames names)
    {
        var relations = Relations(before, after, names);
        if (before is null)
            return relations.Prepend(new(ChangeAspect.Status, "", null, Word(after)));
        var status =
            Word(before) == Word(after)
                ? []
                : new[] { new ChangeDetail(ChangeAspect.Status, "", Word(before), Word(after)) };
        ChangeDetail[] details =
        [
            .. status,
            .. relations,
            .. DocumentComparison.Field("title", before.Name, after.Name),
            .. DocumentComparison.Field("date", before.Date?.Value, after.Date?.Value),
            .. DocumentComparison.Field("review date", before.Review?.Value, after.Review?.Value),
            .. DocumentComparison.Field("applies to", before.AppliesTo, after.AppliesTo),
            .. DocumentComparison.Field("gate", Gate(before), Gate(after)),
            .. People(before, after),
            .. Text(before, after),
        ];
        // What stands beside its sections, such as notes and links, is told where nothing else is.
        return details.Length > 0 ? details : DocumentComparison.Text(before.Page, after.Page);
    }

    // Its status and relations are told apart from what it says, which nobody should change once it is accepted.
    private static IEnumerable<ChangeDetail> Text(Decision before, Decision after)
    {
        if (RecordWords.AreEqual(before, after))
            return [];
        return [new(ChangeAspect.Text, before.Status == DecisionStatus.Accepted ? "accepted text" : "text", "", "")];
    }

    private static IEnumerable<ChangeDetail> Relations(Decision? before, Decision after, DecisionNames names)
    {
        var old = before?.Relations.Select(names.Words).ToHashSet(StringComparer.Ordinal) ?? [];
        var current = after.Relations.Select(names.Words).ToHashSet(StringComparer.Ordinal);
        return current
            .Except(old)
            .Order(StringComparer.Ordinal)
            .Select(relation => new ChangeDetail(ChangeAspect.Relation, "", null, relation))
            .Concat(
                old.Except(current)
                    .Order(StringComparer.Ordinal)
                    .Select(relation => new ChangeDetail(ChangeAspect.Relation, "", relation, null))
            );
    }

    private static IEnumerable<ChangeDetail> People(Decision before, Decision after) =>
        before
            .People.Concat(after.People)
            .Select(people => people.Role)
            .Distinct()
            .SelectMany(role => DocumentComparison.Field(role, Names(before, role), Names(after, role)));

    private static IEnumerable<Located<string>> Names(Decision decision, string role) =>
        decision.People.Where(people => people.Role == role).SelectMany(people => people.Names);

    private static string? Gate(Decision decision) => decision.IsGate ? "review" : null;

    private static string Word(Decision decision) =>
        decision.Status == DecisionStatus.Unknown ? decision.StatusText?.Value ?? "none" : decision.Status.ToString();
}
