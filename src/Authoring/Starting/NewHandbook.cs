namespace Lintel.Authoring.Starting;

/// <summary>A handbook to begin with: one file of each kind, and it builds clean.</summary>
internal static class NewHandbook
{
    /// <summary>The files by their paths below its root.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(DateOnly day) =>
        [
            ("settings.yml", Settings),
            (".gitignore", "output/\n"),
            ("input/index.md", Home),
            ("input/lessons/first-week.md", NewLesson.Write("Your First Week")),
            ("input/rubrics/engineer.yml", NewRubric.Write("engineer", "Engineer", day)),
            ("adr/0001-write-decisions-down.md", Decision(day)),
        ];

    private const string Settings = $"""
        {SchemaComment.Settings}# Settings of Lintel; every key has a default.
        title: Engineering Handbook
        description: How we work, what we decided, and what we expect of each other.

        # Address of the published site; feeds and the site map need it.
        # url: https://handbook.example.org

        # For links that lead to the code and to editing a page.
        # repository: https://github.com/acme/handbook
        # branch: main

        input: input
        adr: [adr]

        """;

    private const string Home = """
        # Engineering Handbook

        How we work, what we decided, and what we expect of each other.

        - [Your first week](lessons/first-week.md) is a lesson.
        - [The decisions](/adr/) say why things are as they are.
        - [The rubric](/rubrics/engineer/) says what is expected at each level.

        """;

    private static string Decision(DateOnly day) =>
        $$"""
            ---
            status: accepted
            date: {{day:yyyy-MM-dd}}
            ---

            # Write decisions down

            ## Context and Problem Statement

            People ask why things are as they are, and those who know have moved on.

            ## Considered Options

            * Decision records beside the code
            * Pages of a wiki
            * Nothing, as so far

            ## Decision Outcome

            Chosen option: "Decision records beside the code", because a record is reviewed with what it explains.

            ### Consequences

            * Good, because the reason can be found where the question comes up.
            * Bad, because somebody has to write it.

            """;
}
