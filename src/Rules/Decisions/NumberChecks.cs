using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>Each number of a series stands once in its folder, and none is left out.</summary>
internal static class NumberChecks
{
    public static IEnumerable<Diagnostic> Run(DecisionShelf shelf) =>
        shelf
            .Records.Where(record => record.Number is not null)
            .GroupBy(record => (SourcePath.Folder(record.Page.Source), record.Series))
            .SelectMany(series => Check([.. series]));

    /// <summary>The number after the highest of a series.</summary>
    public static int Next(IEnumerable<Decision> series) => series.Select(Value).Append(0).Max() + 1;

    private static IEnumerable<Diagnostic> Check(Decision[] series)
    {
        var free = Next(series).ToString(CultureInfo.InvariantCulture);
        foreach (var same in series.GroupBy(record => record.Number!.Value, StringComparer.Ordinal))
        {
            foreach (var record in same.Skip(1))
                yield return DecisionStatusRules.DuplicateNumber.At(
                    record.Number!.At,
                    (record.Label, same.First().Page.Source, free)
                );
        }

        var sorted = series.OrderBy(Value).ToArray();
        foreach (var (before, after) in sorted.Zip(sorted.Skip(1)))
        {
            var (from, to) = (Value(before) + 1, Value(after) - 1);
            if (from <= to)
                yield return DecisionLifecycleRules.NumberGap.At(
                    after.Number!.At,
                    (after.Label, from == to ? $"{from}" : $"{from} to {to}")
                );
        }
    }

    private static int Value(Decision record) =>
        int.TryParse(record.Number?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
