namespace Lintel.Tests.Architecture;

/// <summary>A folder of sources: which other rooms, packages and powers it may name.</summary>
internal sealed record Room(string Folder, string[] MayName)
{
    public const string Markdig = "Markdig";
    public const string YamlDotNet = "YamlDotNet";
    public const string Tomlyn = "Tomlyn";
    public const string AngleSharp = "AngleSharp";
    public const string Sanitizer = "Ganss.Xss";
    public const string DiffPlex = "DiffPlex";
    public const string BouncyCastle = "Org.BouncyCastle";
    public const string Globbing = "Microsoft.Extensions.FileSystemGlobbing";
    public const string Components = "Microsoft.AspNetCore.Components";
    public const string Kestrel = "Microsoft.AspNetCore";
    public const string CommandLine = "System.CommandLine";
    public const string Spectre = "Spectre.Console";
    public const string Processes = "System.Diagnostics.Process";
    public const string AgentProtocol = "ModelContextProtocol";
    public const string Watching = "System.IO.FileSystemWatcher";

    /// <summary>The name by which other rooms of the table call it: <c>Text</c>, <c>Model</c>, <c>theme</c>.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>The picture of the house, lowest room first. An arrow that is not in this table is an arrow
    /// upward.</summary>
    public static readonly Room[] All =
    [
        new("src/Text", [DiffPlex, BouncyCastle]),
        new("src/Model", ["Text"]),
        new("src/Html", ["Text", "Model", AngleSharp, Sanitizer]),
        new("src/Diagnostics", ["Text", "Model"]),
        new("src/Disk", ["Text", "Model", "Diagnostics", Processes]),
        new("src/Reading", ["Text", "Model", "Diagnostics", "Disk", Markdig, YamlDotNet, Tomlyn, Globbing, Processes]),
        new("src/Site", ["Text", "Model"]),
        new("src/Rules", ["Text", "Model", "Diagnostics", "Site"]),
        new("src/Changes", ["Text", "Model", "Html", "Diagnostics", "Site", AngleSharp]),
        new("src/Search", ["Text", "Model", "Diagnostics", "Site"]),
        new("src/Drawing", ["Model", "Site"]),
        new("theme", ["Text", "Model", "Site", "Drawing", Components]),
        new("src/Rendering", ["Model", "Html", "Diagnostics", "Site", "Changes", "Drawing", "theme", Components]),
        new("src/Outputs", ["Text", "Model", "Diagnostics", "Site", "Search", "theme"]),
        new("src/Authoring", ["Text", "Model", "Diagnostics", "Disk", "Reading", "Site", "Rules"]),
        new(
            "src/Building",
            [
                "Text",
                "Model",
                "Html",
                "Diagnostics",
                "Disk",
                "Reading",
                "Site",
                "Rules",
                "Changes",
                "Search",
                "Rendering",
                "Outputs",
            ]
        ),
        new(
            "src/Preview",
            [
                "Text",
                "Model",
                "Diagnostics",
                "Disk",
                "Reading",
                "Site",
                "Rules",
                "Search",
                "Building",
                Kestrel,
                Watching,
            ]
        ),
        new(
            "src/Agents",
            [
                "Text",
                "Model",
                "Diagnostics",
                "Disk",
                "Reading",
                "Site",
                "Changes",
                "Search",
                "Authoring",
                "Building",
                AgentProtocol,
            ]
        ),
        new(
            "src/Editors",
            ["Text", "Model", "Diagnostics", "Disk", "Reading", "Site", "Rules", "Outputs", "Authoring", "Building"]
        ),
        new(
            "src/Cli",
            [
                "Text",
                "Model",
                "Diagnostics",
                "Disk",
                "Reading",
                "Site",
                "Rules",
                "Changes",
                "Search",
                "Rendering",
                "Outputs",
                "Authoring",
                "Building",
                "Preview",
                "Agents",
                "Editors",
                CommandLine,
                Spectre,
            ]
        ),
        new("src/Hosting", ["Model", "Rules", "Outputs", "Rendering", "Reading", "Building", "Cli", Components]),
    ];
}
