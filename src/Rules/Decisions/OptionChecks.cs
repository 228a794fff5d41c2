using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules.Decisions;

/// <summary>What stands in the parts: options, choice, a template's words, people.</summary>
internal static class OptionChecks
{
    public static IEnumerable<Diagnostic> Run(Decision record)
    {
        if (record.Options is [var only])
            yield return DecisionContentRules.OneOption.At(only.At, only.Value);
        if (
            record is { Chosen: { } chosen, Options.Length: > 1 }
            && OptionNames.Ordinal(chosen.Value, record.Options.Length) is null
            && !record.Options.Any(option => OptionNames.IsSame(option.Value, chosen.Value))
        )
        {
            var names = record.Options.Select(option => option.Value).ToArray();
            yield return DecisionContentRules.UnknownChoice.At(
                chosen.At,
                (chosen.Value, NearestName.Of(chosen.Value, names), names)
            );
        }

        foreach (var words in record.Leftovers)
            yield return DecisionContentRules.Leftover.At(words.At, words.Value);
        if (record.Status != DecisionStatus.Accepted)
            yield break;
        var lacks = record.People.IsEmpty
            ? record.Date is null
                ? "people and no date"
                : "people"
            : record.Date is null
                ? "date"
                : null;
        if (lacks is not null)
            yield return DecisionContentRules.NoPeople.At(Place.OfTitle(record), lacks);
    }
}
