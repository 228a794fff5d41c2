using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Tests.Wild;

/// <summary>What the reader says of a file, in the words of the labels.</summary>
internal static partial class WildReading
{
    /// <summary>Whether the reader says the same as the label; a file that it does not list is wrong in
    /// everything.</summary>
    public static bool IsRight(WildRecord record, DecisionFile? read, string question)
    {
        var label = record.Fields[question];
        return read is not null
            && (
                question == "kind" ? Kind(label) == Kind(read.Kind.ToString())
                : read.Record is not { } decision ? label == "-"
                : question is "supersedes" or "superseded_by"
                    ? Targets(label.Split(',')).SequenceEqual(Targets(Related(decision, question)))
                : Plain(label) == Plain(Answer(decision, question))
            );
    }

    private static string Answer(Decision decision, string question) =>
        question switch
        {
            "title" => decision.Title?.Value ?? "-",
            "status" => decision.Status.ToString(),
            "date" => decision.Date?.Value ?? "-",
            "context" => Mark(decision.Sections.Context),
            "options" => Mark(decision.Sections.Options),
            "decision" => Mark(decision.Sections.Decision),
            _ => Mark(decision.Sections.Consequences),
        };

    private static IEnumerable<string> Related(Decision decision, string question) =>
        decision
            .Relations.Where(relation =>
                relation.Kind == (question == "supersedes" ? RelationKind.Supersedes : RelationKind.SupersededBy)
            )
            .Select(relation => relation.Target.Value);

    private static IEnumerable<string> Targets(IEnumerable<string> targets) =>
        targets
            .Where(target => target != "-")
            .Select(target => Plain(target.TrimStart('0')))
            .Order(StringComparer.Ordinal);

    private static string Mark(DecisionSection? section) => section is { IsFilled: true } ? "1" : "0";

    // An index and a guide are one here: neither is a record.
    private static string Kind(string kind) =>
        kind.ToLowerInvariant() is ("adr" or "template") and var own ? own : "other";

    private static string Plain(string words) => Marks().Replace(words.Normalize(), " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"\W+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
