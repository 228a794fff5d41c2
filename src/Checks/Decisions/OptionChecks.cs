using System.Globalization;
using Lintel.Content;
using Lintel.Diagnostics;

namespace Lintel.Checks.Decisions;

/// <summary>What stands in the parts: options, choice, a template's words, people.</summary>
internal static class OptionChecks
{
    public static IEnumerable<Diagnostic> Run(Decision record)
    {
        if (record.Options is [var only]) yield return DecisionContentRules.OneOption.At(only.At, only.Value);
        if (record is { Chosen: { } chosen, Options.Length: > 1 } && !IsOrdinal(chosen.Value, record.Options.Length) && !record.Options.Any(option => IsSame(option.Value, chosen.Value)))
        {
            var names = record.Options.Select(option => option.Value).ToArray();
            yield return DecisionContentRules.UnknownChoice.At(chosen.At, (chosen.Value, NearestName.Of(chosen.Value, names), names));
        }

        foreach (var words in record.Leftovers) yield return DecisionContentRules.Leftover.At(words.At, words.Value);
        if (record.Status != DecisionStatus.Accepted) yield break;
        var lacks = record.People.IsEmpty ? record.Date is null ? "people and no date" : "people" : record.Date is null ? "date" : null;
        if (lacks is not null) yield return DecisionContentRules.NoPeople.At(Place.OfTitle(record), lacks);
    }

    // "Chosen option: 2", "Option 2"
    private static bool IsOrdinal(string chosen, int count) =>
        int.TryParse(chosen.ToLowerInvariant().Replace("option", "", StringComparison.Ordinal).Trim(' ', '#', '.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= count;

    // People shorten names and decorate them: "Option 2" is "Option 2: a queue", and "Use a queue" is "A queue".
    private static bool IsSame(string option, string chosen)
    {
        var a = Words(option);
        var b = Words(chosen);
        if (a.Length == 0 || b.Length == 0) return true;
        var shared = a.Intersect(b).Count();
        return shared == Math.Min(a.Distinct().Count(), b.Distinct().Count()) || shared * 2 > Math.Max(a.Length, b.Length);
    }

    private static string[] Words(string text) =>
        [.. string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "an" or "the" or "use" or "using"))];
}
