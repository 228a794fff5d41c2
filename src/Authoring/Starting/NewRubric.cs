using System.Globalization;

namespace Lintel.Authoring.Starting;

/// <summary>A rubric that is about to be written: two levels, one competency.</summary>
internal static class NewRubric
{
    /// <summary>Its text.</summary>
    public static string Write(string id, string title, DateOnly day) =>
        $$"""
            id: {{id}}
            title: {{StartedFile.Quoted(title)}}
            version: "{{day.ToString("yyyy.M", CultureInfo.InvariantCulture)}}"
            effective: {{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}
            description: What is expected at each level.
            levels:
              - id: engineer
                title: Engineer
                track: ic
                scope: a team's own code
                summary: Delivers changes that others can build on.
              - id: senior
                title: Senior Engineer
                track: ic
                scope: a system of several parts
                summary: Takes a problem from the question to the running system.
            competencies:
              - id: design
                title: Design
                area: craft
                summary: Finding a shape that can be changed later.
                cells:
                  engineer:
                    summary: Changes a design without breaking its idea.
                    behaviours:
                      - id: follows-design
                        text: Explains in a review how a change fits the design that is there.
                  senior:
                    summary: Finds designs and says what they cost.
                    behaviours:
                      - id: names-the-price
                        text: Compares two designs and names what the chosen one will cost later.

            """;
}
