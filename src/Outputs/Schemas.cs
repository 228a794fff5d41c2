using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary>The JSON Schemas: of the files that authors write, and of the data that a site exports, beside which they
/// lie.</summary>
internal static class Schemas
{
    /// <summary>Folder of those of what authors write, below the site.</summary>
    public const string Folder = "schemas/";

    /// <summary>The names by which <c>lintel schema</c> knows them.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "settings",
        "front-matter",
        "rubric",
        "catalog.schema",
        "decisions.schema",
    ];

    private static readonly ImmutableArray<string> OfAuthors = ["settings", "front-matter"];

    /// <summary>The schemas that belong to a site.</summary>
    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        foreach (var name in OfAuthors)
            yield return new($"{Folder}{name}.json", Read(name));
        yield return RubricSchema.File;
        yield return new("catalog.schema.json", Read("catalog.schema"));
        if (site.HasDecisions)
            yield return new("adr/decisions.schema.json", Read("decisions.schema"));
    }

    /// <summary>The bytes of one of <see cref="Names"/>.</summary>
    public static byte[] Read(string name) => EmbeddedFile.Read($"schemas/{name}.json")!;
}
