using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lintel.Model;

/// <summary>The name of a file or folder as people read it, where nobody says what it is called.</summary>
internal static partial class NameInWords
{
    private static readonly FrozenSet<string> Acronyms = (
        "adr adrs ai api apis aws cd ci cli css dns faq gcp gdpr hr html http iam json kpi kpis ml okr okrs pr qa "
        + "sdk sla slo sql sre sso ui url ux vpn"
    )
        .Split(' ')
        .ToFrozenSet();

    /// <summary>The words of a name, without the number that only orders it.</summary>
    public static string Of(string name)
    {
        var words = SourcePath
            .WithoutNumbers(Number().Replace(name, ""))
            .Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return name;
        var title = string.Join(' ', words.Select(word => Acronyms.Contains(word) ? word.ToUpperInvariant() : word));
        return string.Concat(title[..1].ToUpperInvariant(), title[1..]);
    }

    /// <summary>The number that a name begins with to be put in order, as <c>02-setup</c>; null for any other
    /// name, a date among them.</summary>
    public static int? OrderOf(string name) =>
        Number().Match(name) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan) : null;

    [GeneratedRegex(@"^(?<number>\d{1,3})[-_. ]+(?=\D)")]
    private static partial Regex Number();
}
