using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Rules.Decisions;
using Lintel.Site;

namespace Lintel.Rules;

/// <summary>Asks the gate what it would say of the blank, so that who writes a decision on the site reads the very
/// words of the build.</summary>
public static class DraftChecks
{
    private static readonly SourceSpan Nowhere = SourceSpan.StartOf(BlankDecision.BlankName);

    // The blank with nothing filled in, and one with a single option.
    private static readonly Decision Blank = new(
        new(BlankDecision.BlankName, SiteRoutes.NewDecision, Metadata.None, Article.Empty)
    )
    {
        Id = BlankDecision.BlankName,
        Status = DecisionStatus.Proposed,
        Sections = new(
            Empty("Context and Problem Statement"),
            Empty("Considered Options"),
            Empty("Decision Outcome"),
            Empty("Consequences")
        ),
        Layout = new(DecisionDialect.Madr, Nowhere, null, null),
    };

    private static readonly Decision OneOption = Blank with { Options = [new("{0}", Nowhere)] };

    /// <summary>The gate's words; <paramref name="placeholders"/> is the reader's pattern of words that stand for
    /// nothing.</summary>
    public static DraftAdvice Advice(string placeholders) =>
        new(
            new ISiteCheck[] { new SectionRules(), new TitleRules(), new OptionRules() }
                .SelectMany(check => check.Run(Input(Blank, OneOption)))
                .DistinctBy(finding => finding.Rule.Id)
                .ToImmutableSortedDictionary(
                    finding => finding.Rule.Id,
                    finding => finding.Message.ToString(),
                    StringComparer.Ordinal
                ),
            placeholders
        );

    private static CheckInput Input(params Decision[] records) =>
        new(
            HandbookSite.Create(
                new()
                {
                    Root = "",
                    Settings = new(),
                    Decisions = [.. records],
                }
            )
        );

    private static DecisionSection Empty(string label) => new(new(label, Nowhere), IsFilled: false);
}
