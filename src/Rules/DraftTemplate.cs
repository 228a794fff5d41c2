using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Rules.Decisions;

namespace Lintel.Rules;

/// <summary>What a new record starts from: once it is filled in, it has all that the rules ask for.</summary>
internal static class DraftTemplate
{
    /// <summary>A template with the parts and sections that it lacks and a handbook asks for.</summary>
    public static DecisionTemplate Complete(DecisionTemplate template, Settings settings) =>
        template
            .WithData(IsAsked(StatusRules.NoStatus, settings), IsAsked(DateRules.NoDate, settings))
            .WithParts([.. AskedFor(settings).Select(part => (part.Name, HeadingOf(part, template.Layout)))])
            .WithSections(settings.Sections.Select(section => section.Value));

    /// <summary>The parts that a handbook asks for.</summary>
    public static IEnumerable<RequiredSection> AskedFor(Settings settings) =>
        SectionRules.Parts.Where(part => IsAsked(part.Rule, settings));

    private static bool IsAsked(Rule rule, Settings settings) =>
        settings.Severities.GetValueOrDefault(rule.Id) != nameof(Severity.Off);

    private static string HeadingOf(RequiredSection part, DecisionLayout layout) =>
        part.AdviceFor(layout).Heading is ['#', ..] and var heading
            ? $"## {heading.TrimStart('#', ' ')}"
            : $"## {char.ToUpperInvariant(part.Name[0])}{part.Name[1..]}";
}
