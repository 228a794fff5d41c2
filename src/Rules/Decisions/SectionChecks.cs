using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>The four parts are there, and hold something.</summary>
internal static class SectionChecks
{
    public static IEnumerable<Diagnostic> Run(Decision record) =>
        Check(record, record.Sections.Context, DecisionSectionRules.NoContext, Advice.Context)
            .Concat(Check(record, record.Sections.Options, DecisionSectionRules.NoOptions, Advice.Options))
            .Concat(Check(record, record.Sections.Decision, DecisionSectionRules.NoDecision, Advice.Decision))
            .Concat(
                Check(record, record.Sections.Consequences, DecisionSectionRules.NoConsequences, Advice.Consequences)
            );

    private static IEnumerable<Diagnostic> Check(
        Decision record,
        DecisionSection? section,
        Rule<SectionFault> rule,
        Func<DecisionDialect, (string Heading, string Others)> advice
    )
    {
        if (section is { IsFilled: true })
            yield break;
        var (heading, others) = advice(record.Layout.Dialect);
        yield return rule.At(section?.Label.At ?? Place.OfTitle(record), new(section?.Label.Value, heading, others));
    }
}
