using Lintel.Content;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads the keys that every page may carry; Statiq's names, in any case.</summary>
public static class FrontMatterReader
{
    /// <summary>Reads from a map that asks on for the keys of a lesson or decision afterwards.</summary>
    public static Metadata Read(YamlMapReader map) => new()
    {
        Title = Filled(map.Text("title")),
        Description = Filled(map.Text("description")),
        Order = map.Integer("order"),
        Published = map.Text("published"),
        Updated = map.Text("updated"),
        Author = map.Text("author")?.Value,
        Xref = map.Text("xref")?.Value,
        Tags = map.Texts("tags"),
        Excluded = map.Boolean("excluded") ?? false,
        ShouldOutput = map.Boolean("ShouldOutput") ?? true,
        RedirectFrom = [.. map.Texts("RedirectFrom").Where(from => !from.Value.StartsWith('#'))],
        KeptAnchors = [.. map.Texts("RedirectFrom").Where(from => from.Value.StartsWith('#')).Select(from => from.Value[1..])],
        RedirectTo = map.Text("RedirectTo"),
        Retired = map.Map("retired") is { } retired ? ReadRetirement(map.Nested(retired)) : null,
    };

    private static PageRetirement ReadRetirement(YamlMapReader map)
    {
        var retirement = new PageRetirement(map.RequiredText("reason", "A tombstone").Value, map.Text("moved_to"));
        map.ReportUnknownKeys();
        return retirement;
    }

    private static Located<string>? Filled(Located<string>? text) => string.IsNullOrWhiteSpace(text?.Value) ? null : text;
}
