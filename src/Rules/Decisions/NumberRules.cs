using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site.Drafts;

namespace Lintel.Rules.Decisions;

/// <summary>Each number stands once in its folder, none is left out, and title and file name agree.</summary>
internal sealed class NumberRules : ISiteCheck
{
    /// <summary>A number that two records have.</summary>
    public static readonly Rule<(string Label, string Other, string Free)> DuplicateNumber = new(
        "ADR008",
        Severity.Error,
        "Number used twice",
        detail =>
            new(
                $"{detail.Label} is also the number of '{detail.Other}'.",
                $"Give one of the two the next free number, {detail.Free}."
            )
    )
    {
        Why = "Two branches often take the same number. After the merge nobody can tell which of the two a link means.",
        Wrong = "adr/0007-use-a-queue.md and adr/0007-drop-the-cache.md",
        Right = "adr/0007-use-a-queue.md and adr/0008-drop-the-cache.md",
        MayBeOverridden = true,
    };

    /// <summary>A file name and a title that give different numbers.</summary>
    public static readonly Rule<(string Place, string Said, string InName)> NumberMismatch = new(
        "ADR009",
        Severity.Warning,
        "Name and number disagree",
        detail =>
            new(
                $"The {detail.Place} says number {detail.Said}, the file's name says {detail.InName}.",
                $"Make it {detail.InName} in the {detail.Place}, or rename the file."
            )
    )
    {
        Why =
            "Links use the file's name and people use the title. When they disagree, one of them leads to the wrong "
            + "record.",
        Wrong = "0007-use-a-queue.md: # 6. Use a queue",
        Right = "0007-use-a-queue.md: # 7. Use a queue",
        MayBeOverridden = true,
    };

    /// <summary>A number that no record has.</summary>
    public static readonly Rule<(string Label, string Missing)> NumberGap = new(
        "ADR023",
        Severity.Off,
        "A gap in the numbers",
        detail =>
            new(
                $"The number before {detail.Label} is missing: {detail.Missing}.",
                "Keep a record of what was decided there, or of why it was withdrawn."
            )
    )
    {
        Why =
            "Where records may not be deleted a gap is a lost one. Elsewhere gaps come from branches that were "
            + "dropped, so the rule is off.",
        Wrong = "0001-x.md, 0003-z.md",
        Right = "0001-x.md, 0002-y.md, 0003-z.md",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [DuplicateNumber, NumberMismatch, NumberGap];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        Mismatches(input.Handbook)
            .Concat(
                input
                    .Site.Index.Records.Where(record => record.Number is not null)
                    .GroupBy(record => (record.Home, record.Series))
                    .SelectMany(series => Check([.. series]))
            );

    private static IEnumerable<Diagnostic> Mismatches(Handbook handbook) =>
        from record in handbook.Decisions
        where record.Number is not null
        from said in new[] { ("title", record.TitleNumber), ("front matter", record.StatedNumber) }
        let number = said.Item2
        where number is not null && !string.Equals(number.Value, record.Number!.Value, StringComparison.Ordinal)
        select NumberMismatch.At(number.At, (said.Item1, number.Value, record.Number!.Value));

    private static IEnumerable<Diagnostic> Check(Decision[] series)
    {
        var free = DecisionNumbers.Next(series).ToString(CultureInfo.InvariantCulture);
        foreach (var same in series.GroupBy(record => record.Number!.Value, StringComparer.Ordinal))
        {
            // A translation beside the record has its number too.
            foreach (var record in same.DistinctBy(record => SourcePath.WithoutLanguage(record.Page.Source)).Skip(1))
                yield return DuplicateNumber.At(record.Number!.At, (record.Label, same.First().Page.Source, free));
        }

        var sorted = series.OrderBy(DecisionNumbers.Of).ToArray();
        foreach (var (before, after) in sorted.Zip(sorted.Skip(1)))
        {
            var (from, to) = (DecisionNumbers.Of(before) + 1, DecisionNumbers.Of(after) - 1);
            if (from <= to)
                yield return NumberGap.At(after.Number!.At, (after.Label, from == to ? $"{from}" : $"{from} to {to}"));
        }
    }
}
