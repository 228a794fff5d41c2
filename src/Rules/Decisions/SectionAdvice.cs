using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>The headings of the four parts to propose, in the dialect that a record is written in.</summary>
internal static class SectionAdvice
{
    public static (string Heading, string Others) Context(DecisionDialect dialect) =>
        dialect switch
        {
            DecisionDialect.Madr => ("## Context and Problem Statement", "'Context', 'Problem' or 'Decision Drivers'"),
            DecisionDialect.TyreeAkerman => ("* **Issue**:", "'Assumptions', 'Constraints' or 'Context'"),
            DecisionDialect.Statement => ("In the context of …, facing …", "a heading 'Context' or 'Problem'"),
            _ => ("## Context", "'Background', 'Problem' or 'Motivation'"),
        };

    public static (string Heading, string Others) Options(DecisionDialect dialect) =>
        dialect switch
        {
            DecisionDialect.Madr => (
                "## Considered Options",
                "'Pros and Cons of the Options', 'Options' or 'Alternatives'"
            ),
            DecisionDialect.TyreeAkerman => ("* **Positions**:", "'Options' or 'Alternatives'"),
            DecisionDialect.Statement => ("and neglected …", "a heading 'Options' or 'Alternatives Considered'"),
            _ => ("## Alternatives Considered", "'Options', 'Considered Options' or 'Rejected Alternatives'"),
        };

    public static (string Heading, string Others) Decision(DecisionDialect dialect) =>
        dialect switch
        {
            DecisionDialect.Madr => ("## Decision Outcome", "'Decision', 'Solution' or a sentence 'Chosen option: …'"),
            DecisionDialect.TyreeAkerman => ("* **Decision**:", "'Argument' or 'Solution'"),
            DecisionDialect.Statement => ("we decided for …", "a heading 'Decision' or 'Solution'"),
            _ => ("## Decision", "'Solution', 'Proposed Design' or 'Recommendation'"),
        };

    public static (string Heading, string Others) Consequences(DecisionDialect dialect) =>
        dialect switch
        {
            DecisionDialect.Madr => (
                "### Consequences",
                "'Positive Consequences', 'Negative Consequences' or lines 'Good, because …' under the outcome"
            ),
            DecisionDialect.TyreeAkerman => ("* **Implications**:", "'Consequences' or 'Risks'"),
            DecisionDialect.Statement => ("to achieve …, accepting …", "a heading 'Consequences' or 'Risks'"),
            _ => ("## Consequences", "'Implications', 'Impact', 'Risks' or 'Trade-offs'"),
        };
}
