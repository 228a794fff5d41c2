using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>A decision record has the sections that its team asks for.</summary>
internal sealed class TeamSectionRules : ISiteCheck
{
    /// <summary>A section of the team's own that is missing or empty.</summary>
    public static readonly Rule<(string Section, bool IsThere)> NoSection = new(
        "ADR033",
        Severity.Error,
        "Decision without a section of the team's",
        detail =>
            detail.IsThere
                ? new($"The section '{detail.Section}' is empty.", "Say there what it is for; 'None' is an answer.")
                : new(
                    $"This record has no section '{detail.Section}', which 'sections' in the settings asks for.",
                    $"Add '## {detail.Section}'; 'None' is an answer."
                )
    )
    {
        Why = "What a team agreed to think of every time is forgotten exactly when nobody asks.",
        Wrong = "sections: [Security]\n\n# 7. Use a queue\n\n## Context",
        Right = "## Security\n\nThe queue holds no personal data.",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoSection];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        from record in input.Handbook.Decisions
        from section in input.Handbook.Settings.Sections
        let heading = record.Page.Body.Headings.FirstOrDefault(own => OwnSection.IsNamed(own.Text, section.Value))
        where heading is null || !IsFilled(record.Page.Body, heading)
        select NoSection.At(heading?.At ?? record.TitleSpan, (section.Value, heading is not null));

    private static bool IsFilled(Article body, Heading heading)
    {
        var place = body.Headings.IndexOf(heading);
        var below = body
            .Headings.Skip(place + 1)
            .TakeWhile(next => next.Level > heading.Level)
            .Prepend(heading)
            .ToHashSet();
        return body.Passages.Any(passage =>
            passage.Heading is { } own && below.Contains(own) && !string.IsNullOrWhiteSpace(passage.Text)
        );
    }
}
