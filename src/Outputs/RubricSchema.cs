using Lintel.Model;

namespace Lintel.Outputs;

/// <summary>The JSON Schema by which editors complete and check a rubric's YAML. The first line of a rubric names
/// it.</summary>
internal static class RubricSchema
{
    /// <summary>Site path of the schema.</summary>
    public const string Path = "/schemas/rubric.json";

    /// <summary>The schema as a file of the site.</summary>
    public static OutputFile File => new(Path[1..], EmbeddedFile.Read("schemas/rubric.json")!);

    /// <summary>The comment that tells an editor where the schema is; none where nobody knows the site's
    /// address.</summary>
    public static string Comment(Settings settings) =>
        settings.Url is { } url ? $"# yaml-language-server: $schema={url}{Path}\n" : "";
}
