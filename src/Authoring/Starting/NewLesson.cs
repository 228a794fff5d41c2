namespace Lintel.Authoring.Starting;

/// <summary>A lesson that is about to be written.</summary>
internal static class NewLesson
{
    /// <summary>Its text.</summary>
    public static string Write(string title) =>
        $$"""
            ---
            title: {{StartedFile.Quoted(title)}}
            description: What a reader can do afterwards, in one sentence.
            ---

            # {{title}}

            ::: tldr
            - The point that must stick.
            - What to do with it tomorrow.
            :::

            ## What it is about

            Begin with a case that the reader knows, and say what goes wrong in it.

            ::: do-next
            - [ ] Try it on something of your own this week.
            :::

            """;
}
