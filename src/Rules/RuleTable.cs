using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Lintel.Diagnostics;

namespace Lintel.Rules;

/// <summary>The one table of rules: every rule of every subject, by id.</summary>
public static class RuleTable
{
    /// <summary>All rules in the order of their ids.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        .. new[]
        {
            In(typeof(DecisionSectionRules)),
            In(typeof(DecisionStatusRules)),
            In(typeof(DecisionRelationRules)),
            In(typeof(DecisionContentRules)),
            In(typeof(DecisionLifecycleRules)),
            In(typeof(ImportRules)),
            In(typeof(LessonRules)),
            In(typeof(LinkRules)),
            In(typeof(AppearanceRules)),
            In(typeof(OutputRules)),
            In(typeof(PacketRules)),
            In(typeof(PermalinkRules)),
            In(typeof(RubricRules)),
            In(typeof(SourceRules)),
            In(typeof(VersionRules)),
        }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Rules by id; an id that stands twice is a mistake in the program and fails at start.</summary>
    public static readonly ImmutableSortedDictionary<string, Rule> ById = All.ToImmutableSortedDictionary(
        rule => rule.Id,
        rule => rule,
        StringComparer.Ordinal
    );

    private static Rule[] In([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type subject) =>
        [
            .. subject
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetValue(null))
                .OfType<Rule>(),
        ];
}
