using System.Globalization;
using Lintel.Model;

namespace Lintel.Authoring;

/// <summary>The text of a new record. It has all four parts, each with a question to answer, and does not pass the
/// check until they are.</summary>
public static class DecisionTemplate
{
    /// <summary>Makes the text; <paramref name="superseded"/> is the link to the record that it will replace, or
    /// null.</summary>
    public static string Text(DecisionDialect dialect, int number, string title, DateOnly day, string? superseded)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return dialect switch
        {
            DecisionDialect.Madr => Madr(title, date, superseded),
            DecisionDialect.Statement => Statement(number, title, date, superseded),
            _ => Nygard(number, title, date, superseded),
        };
    }

    private static string Nygard(int number, string title, string date, string? superseded) =>
        $$"""
            # {{number}}. {{title}}

            Date: {{date}}

            ## Status

            Proposed
            {{(superseded is null ? "" : $"\nSupersedes {superseded}\n")}}
            ## Context

            {What made this decision necessary?}

            ## Alternatives Considered

            - {What else could be done, and what speaks for and against it?}
            - {What if nothing changes?}

            ## Decision

            {What is decided, and why?}

            ## Consequences

            {What becomes easier, and what becomes harder?}

            """;

    private static string Madr(string title, string date, string? superseded) =>
        $$"""
            ---
            status: proposed
            date: {{date}}
            decision-makers: []
            ---

            # {{title}}

            ## Context and Problem Statement

            {What made this decision necessary?}

            ## Considered Options

            * {What could be done?}
            * {What if nothing changes?}

            ## Decision Outcome

            Chosen option: "{one of the options}", because {what speaks for it}.

            ### Consequences

            * Good, because {what becomes easier}
            * Bad, because {what becomes harder}
            {{(superseded is null ? "" : $"\n## More Information\n\nSupersedes {superseded}\n")}}
            """;

    private static string Statement(int number, string title, string date, string? superseded) =>
        $$"""
            # {{number}}. {{title}}

            * Status: proposed
            * Date: {{date}}
            {{(superseded is null ? "" : $"* Supersedes: {superseded}\n")}}
            In the context of {the use case},
            facing {the concern},
            we decided for {the option taken}
            and neglected {the other options},
            to achieve {the qualities wanted},
            accepting {the price of it}.

            """;
}
