using Lintel.Content;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads the keys that every page may carry; Statiq's names, in any case.</summary>
public static class FrontMatterReader
{
    /// <summary>Reads from a map that asks on for the keys of a lesson or decision afterwards.</summary>
    public static Metadata Read(YamlMapReader map) => new()
    {
        Title = Filled(map.Text("Title")),
        Description = Filled(map.Text("Description")),
        Order = map.Integer("Order"),
        Published = map.Text("Published"),
        Updated = map.Text("Updated"),
        Author = map.Text("Author")?.Value,
        Xref = map.Text("Xref")?.Value,
        Tags = map.Texts("Tags"),
        Excluded = map.Boolean("Excluded") ?? false,
        ShouldOutput = map.Boolean("ShouldOutput") ?? true,
        RedirectFrom = map.Texts("RedirectFrom"),
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
