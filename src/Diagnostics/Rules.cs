using System.Collections.Immutable;
using System.Reflection;

namespace Lintel.Diagnostics;

/// <summary>The one table of rules: every rule of every subject, by id.</summary>
public static class Rules
{
    private static readonly Type[] Subjects =
    [
        typeof(DecisionSectionRules), typeof(DecisionStatusRules), typeof(DecisionRelationRules), typeof(DecisionContentRules), typeof(DecisionLifecycleRules),
        typeof(ImportRules), typeof(LessonRules), typeof(LinkRules), typeof(LookRules), typeof(OutputRules), typeof(PacketRules), typeof(PermalinkRules),
        typeof(RubricRules), typeof(SourceRules), typeof(VersionRules),
    ];

    /// <summary>All rules in the order of their ids.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        .. Subjects
            .SelectMany(subject => subject.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null)).OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Rules by id; an id that stands twice is a mistake in the program and fails at start.</summary>
    public static readonly ImmutableSortedDictionary<string, Rule> ById =
        All.ToImmutableSortedDictionary(rule => rule.Id, rule => rule, StringComparer.Ordinal);
}
