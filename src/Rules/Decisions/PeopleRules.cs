using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>An accepted record says who decided, and when.</summary>
internal sealed class PeopleRules : ISiteCheck
{
    /// <summary>An accepted record without people or date.</summary>
    public static readonly Rule<string> NoPeople = new(
        "ADR019",
        Severity.Off,
        "Accepted without people or date",
        lacks =>
            new(
                $"This record is accepted, but has no {lacks}.",
                "Say who decided and when, as 'deciders' and 'date' in the front matter."
            )
    )
    {
        Why =
            "Some organisations must show who decided what and when; for others the history in git is enough, so the "
            + "rule is off.",
        Wrong = "---\nstatus: accepted\n---",
        Right = "---\nstatus: accepted\ndate: 2026-01-31\ndeciders: [Ada, Grace]\n---",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoPeople];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        from record in input.Handbook.Decisions
        where record.Status == DecisionStatus.Accepted
        let lacks = Lacks(record)
        where lacks is not null
        select NoPeople.At(record.TitleSpan, lacks);

    private static string? Lacks(Decision record) =>
        (record.People.IsEmpty, record.Date is null) switch
        {
            (true, true) => "people and no date",
            (true, false) => "people",
            (false, true) => "date",
            _ => null,
        };
}
