namespace Lintel.Tests.Architecture;

/// <summary>A folder of sources: which other rooms, packages and powers it may name.</summary>
internal sealed record Room(string Folder, string Namespace, string[] MayName)
{
    public const string Markdig = "Markdig";
    public const string YamlDotNet = "YamlDotNet";
    public const string AngleSharp = "AngleSharp";
    public const string Sanitizer = "Ganss";
    public const string DiffPlex = "DiffPlex";
    public const string Components = "Microsoft.AspNetCore.Components";
    public const string Kestrel = "Microsoft.AspNetCore";
    public const string CommandLine = "System.CommandLine";
    public const string Spectre = "Spectre.Console";
    public const string Processes = "processes";
    public const string Watching = "watching files";

    /// <summary>The picture of the house, lowest room first. An arrow that is not in this table is an arrow
    /// upward.</summary>
    public static readonly Room[] All =
    [
        new("src/Text", "Lintel.Text", []),
        new("src/Content", "Lintel.Content", []),
        new("src/Diagnostics", "Lintel.Diagnostics", ["Lintel.Content"]),
        new("src/Disk", "Lintel.Disk", ["Lintel.Text", "Lintel.Content", "Lintel.Diagnostics", Processes]),
        new(
            "src/Reading",
            "Lintel.Reading",
            ["Lintel.Text", "Lintel.Content", "Lintel.Diagnostics", "Lintel.Disk", Markdig, YamlDotNet, Processes]
        ),
        new("src/Comparing", "Lintel.Comparing", ["Lintel.Content", "Lintel.Diagnostics", DiffPlex]),
        new("src/Checks", "Lintel.Checks", ["Lintel.Content", "Lintel.Diagnostics", "Lintel.Comparing"]),
        new("src/Exporting", "Lintel.Exporting", ["Lintel.Content"]),
        new("src/Drawing", "Lintel.Drawing", ["Lintel.Content"]),
        new("theme", "Lintel.Theme", ["Lintel.Content", "Lintel.Drawing", Components]),
        new(
            "src/Rendering",
            "Lintel.Rendering",
            ["Lintel.Content", "Lintel.Comparing", "Lintel.Drawing", "Lintel.Theme", Components, AngleSharp, Sanitizer]
        ),
        new("src/Search", "Lintel.Search", ["Lintel.Content"]),
        new(
            "src/Writing",
            "Lintel.Writing",
            ["Lintel.Content", "Lintel.Diagnostics", "Lintel.Disk", "Lintel.Rendering", "Lintel.Search"]
        ),
        new(
            "src/Building",
            "Lintel.Building",
            [
                "Lintel.Content",
                "Lintel.Diagnostics",
                "Lintel.Disk",
                "Lintel.Reading",
                "Lintel.Checks",
                "Lintel.Comparing",
                "Lintel.Exporting",
                "Lintel.Rendering",
                "Lintel.Search",
                "Lintel.Writing",
            ]
        ),
        new(
            "src/Previewing",
            "Lintel.Previewing",
            [
                "Lintel.Content",
                "Lintel.Diagnostics",
                "Lintel.Disk",
                "Lintel.Reading",
                "Lintel.Search",
                "Lintel.Building",
                Kestrel,
                Watching,
            ]
        ),
        new(
            "src/Commands",
            "Lintel.Commands",
            [
                "Lintel.Content",
                "Lintel.Diagnostics",
                "Lintel.Disk",
                "Lintel.Reading",
                "Lintel.Checks",
                "Lintel.Comparing",
                "Lintel.Exporting",
                "Lintel.Rendering",
                "Lintel.Search",
                "Lintel.Writing",
                "Lintel.Building",
                "Lintel.Previewing",
                CommandLine,
                Spectre,
            ]
        ),
    ];
}
