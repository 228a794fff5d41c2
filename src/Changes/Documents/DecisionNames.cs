using Lintel.Model;
using Lintel.Model.Changes;

namespace Lintel.Changes.Documents;

/// <summary>What decisions are called where one names another: <c>supersedes ADR-1</c>, however the file writes
/// it.</summary>
internal sealed class DecisionNames(IEnumerable<Decision> decisions)
{
    private readonly ILookup<string, string> labels = decisions
        .SelectMany(decision =>
            new[] { (Name: decision.Number?.Value ?? decision.Id, decision.Label), (Name: decision.Id, decision.Label) }
        )
        .Distinct()
        .ToLookup(pair => pair.Name, pair => pair.Label, StringComparer.OrdinalIgnoreCase);

    /// <summary>A relation as one says it.</summary>
    public string Words(Relation relation) =>
        $"{ReviewWords.Of(relation.Kind)} {labels[relation.Target.Value].FirstOrDefault() ?? relation.Target.Value}";
}
