namespace Lintel.Authoring.Starting;

/// <summary>The comment by which an editor finds the JSON Schema of a file, and completes and checks its
/// keys.</summary>
internal static class SchemaComment
{
    /// <summary>That of <c>settings.yml</c>. The schema is published with Lintel's sources: a handbook that begins has
    /// no site yet to name.</summary>
    public const string Settings = $"# yaml-language-server: $schema={Sources}/src/Outputs/Schemas/settings.json\n";

    private const string Sources = "https://raw.githubusercontent.com/lintel-handbook/lintel/main";
}
