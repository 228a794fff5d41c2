using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Rules.Decisions;

namespace Lintel.Rules;

/// <summary>The one table of rules, and the checks that raise them.</summary>
/// <remarks>Immutable and safe to be read by many threads.</remarks>
public sealed class RuleTable
{
    private RuleTable(IEnumerable<Rule> rules, ImmutableArray<ISiteCheck> checks)
    {
        All = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        if (All.CountBy(rule => rule.Id).FirstOrDefault(same => same.Value > 1) is { Key: { } twice })
            throw new ArgumentException($"Two rules have the id '{twice}'. Choose another for yours.");
        ById = All.ToImmutableSortedDictionary(rule => rule.Id, rule => rule, StringComparer.Ordinal);
        Help = [.. All.Select(rule => rule.Help)];
        Checks = checks;
    }

    /// <summary>What Lintel itself enforces.</summary>
    public static RuleTable BuiltIn { get; } =
        new(
            [
                .. In(typeof(DecisionSectionRules)),
                .. In(typeof(DecisionStatusRules)),
                .. In(typeof(DecisionRelationRules)),
                .. In(typeof(DecisionContentRules)),
                .. In(typeof(DecisionLifecycleRules)),
                .. In(typeof(ImportRules)),
                .. In(typeof(LessonRules)),
                .. In(typeof(LinkRules)),
                .. In(typeof(AppearanceRules)),
                .. In(typeof(OutputRules)),
                .. In(typeof(PacketRules)),
                .. In(typeof(PermalinkRules)),
                .. In(typeof(RubricRules)),
                .. In(typeof(SourceRules)),
                .. In(typeof(VersionRules)),
            ],
            [
                new Builtin(DecisionChecks.Run),
                new Builtin(RewriteChecks.Run),
                new Builtin(SettingsChecks.Run),
                new Builtin(AppearanceChecks.Run),
                new Builtin(LessonChecks.Run),
                new Builtin(RubricChecks.Run),
                new Builtin(VersionChecks.Run),
                new Builtin(PermalinkChecks.Run),
                new Builtin(LinkChecks.Run),
                new Builtin(PreviewChecks.Run),
                new Builtin(RouteChecks.Run),
            ]
        );

    /// <summary>All rules in the order of their ids.</summary>
    public ImmutableArray<Rule> All { get; }

    /// <summary>Rules by id.</summary>
    public ImmutableSortedDictionary<string, Rule> ById { get; }

    /// <summary>What the pages of the rules say, in the order of their ids.</summary>
    public ImmutableArray<RuleHelp> Help { get; }

    /// <summary>The checks, in the order in which they run.</summary>
    public ImmutableArray<ISiteCheck> Checks { get; }

    /// <summary>The table with more checks behind its own.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public RuleTable With(params IEnumerable<ISiteCheck> checks)
    {
        ISiteCheck[] more = [.. checks];
        return more.Length == 0 ? this : new(All.Concat(more.SelectMany(check => check.Rules)), [.. Checks, .. more]);
    }

    private sealed class Builtin(Func<CheckInput, IEnumerable<Diagnostic>> run) : ISiteCheck
    {
        public IEnumerable<Rule> Rules => [];

        public IEnumerable<Diagnostic> Run(CheckInput input) => run(input);
    }

    private static Rule[] In([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type subject) =>
        [
            .. subject
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetValue(null))
                .OfType<Rule>(),
        ];
}
