using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>The verbs between records.</summary>
internal static partial class RelationVocabulary
{
    private static readonly (string Stem, RelationKind Active, RelationKind Passive)[] Verbs =
    [
        ("supers", RelationKind.Supersedes, RelationKind.SupersededBy),
        ("superc", RelationKind.Supersedes, RelationKind.SupersededBy),
        ("replac", RelationKind.Supersedes, RelationKind.SupersededBy),
        ("revert", RelationKind.Supersedes, RelationKind.SupersededBy),
        ("obsolet", RelationKind.Supersedes, RelationKind.SupersededBy),
        ("amend", RelationKind.Amends, RelationKind.AmendedBy),
        ("updat", RelationKind.Amends, RelationKind.AmendedBy),
        ("modif", RelationKind.Amends, RelationKind.AmendedBy),
        ("refine", RelationKind.Refines, RelationKind.RefinedBy),
        ("exten", RelationKind.Refines, RelationKind.RefinedBy),
        ("clarif", RelationKind.Clarifies, RelationKind.ClarifiedBy),
        ("depend", RelationKind.DependsOn, RelationKind.RequiredBy),
        ("requir", RelationKind.DependsOn, RelationKind.RequiredBy),
        ("deprecat", RelationKind.Deprecates, RelationKind.DeprecatedBy),
        ("relat", RelationKind.RelatesTo, RelationKind.RelatesTo),
        ("see", RelationKind.RelatesTo, RelationKind.RelatesTo),
    ];

    /// <summary>The verbs of a line, in order.</summary>
    public static IEnumerable<(int Start, int End, RelationKind Kind)> Find(string text) =>
        Verb()
            .Matches(text)
            .Where(match => !IsNoun(text, match))
            .Select(match =>
                (
                    match.Index,
                    match.Index + match.Length,
                    Of(match.Value.TrimStart('*', '-', ' ', '_', '>', '"'))!.Value
                )
            );

    /// <summary>What a label or a front matter key says, its words squeezed or not: <c>supersedes</c>,
    /// <c>superseded_by</c>, "Related ADRs".</summary>
    public static RelationKind? Of(string words)
    {
        var verb = words.Trim().ToLowerInvariant();
        if (verb.StartsWith("is ", StringComparison.Ordinal))
            verb = verb[3..];
        foreach (var part in new[] { "partially", "partly" })
            if (verb.StartsWith(part, StringComparison.Ordinal))
                verb = verb[part.Length..].TrimStart();
        foreach (var (stem, active, passive) in Verbs)
        {
            if (!verb.StartsWith(stem, StringComparison.Ordinal))
                continue;
            var isPassive = verb.TrimEnd(':').EndsWith("by", StringComparison.Ordinal);

            // "updated", "created", "required": a participle without "by" is a date or a remark.
            if (!isPassive && verb.EndsWith("ed", StringComparison.Ordinal) && active != RelationKind.RelatesTo)
                return null;
            return isPassive ? passive : active;
        }

        return null;
    }

    private static bool IsNoun(string text, Match match) =>
        Of(match.Value.TrimStart('*', '-', ' ', '_', '>', '"')) is null
        || (match.Index > 0 && text[match.Index - 1] is '-' or '/' or '_' or '.');

    [GeneratedRegex(
        @"\b(super[sc]ee?ded|replaced|reverted|obsoleted|amended|updated|modified|refined|extended|clarified|required|deprecated)( \w+)?[- ]by\b"
            + @"|^\W*(updates|modifies|extends|requires)\b|\b(super[sc]ee?des?|replaces|reverts|obsoletes|amends|refines|clarifies|depends on|deprecates|relates to|related to|related|see also)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Verb();
}
