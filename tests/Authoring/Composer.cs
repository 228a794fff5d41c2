using System.Text.Json;
using AngleSharp.Html.Parser;
using Lintel.Building;

namespace Lintel.Tests.Authoring;

/// <summary>The composer of a site, run by Node where there is one; where there is none the tests skip.</summary>
internal static class Composer
{
    /// <summary>What it makes of fields, by the data that a build of the handbook gives it.</summary>
    public static Composed[] Ask(TemporaryFolder handbook, IReadOnlyCollection<Fields> inputs)
    {
        using var output = new TemporaryFolder();
        var build = Build.Run(new(handbook.Path, output.Combine("site")));
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        var page = new HtmlParser().ParseDocument(File.ReadAllText(output.Combine("site/adr/new/index.html")));
        return NodeScript.Run<Composed[]>(
            "Authoring/composer.mjs",
            $$"""
            {
              "draft": {{page.QuerySelector(".composer")!.GetAttribute("data-draft")}},
              "places": {{File.ReadAllText(output.Combine("site/adr/new/links.json"))}},
              "inputs": {{JsonSerializer.Serialize(inputs, JsonSerializerOptions.Web)}}
            }
            """
        );
    }
}

/// <summary>The fields of the form; those of a whole record, unless a test says otherwise.</summary>
internal sealed record Fields
{
    public static readonly Fields Empty = new()
    {
        Title = "",
        Date = "",
        Context = "",
        Options = "",
        Reason = "",
        Consequences = "",
    };

    public string Title { get; init; } = "Send orders through a queue";

    public string Date { get; init; } = "2026-03-02";

    public string People { get; init; } = "";

    public string Context { get; init; } = "Checkout waits four seconds.";

    public string Options { get; init; } = "A queue\nA faster database";

    public string Chosen { get; init; } = "";

    public string Reason { get; init; } = "We take the queue.";

    public string Consequences { get; init; } = "Good, because checkout is quick.";
}

/// <summary>What the composer writes and says; each message with the id of its rule in front.</summary>
internal sealed record Composed(string Name, string Text, string[] Messages);
