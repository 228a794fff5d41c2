using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary>The JSON Schemas of the exported data, which lie beside it.</summary>
internal static class Schemas
{
    public static IEnumerable<OutputFile> Create(HandbookSite site) =>
        site.HasDecisions
            ? [Read("adr/decisions.schema.json"), Read("catalog.schema.json"), RubricSchema.File]
            : [Read("catalog.schema.json"), RubricSchema.File];

    private static OutputFile Read(string path) => new(path, EmbeddedFile.Read("schemas/" + path.Split('/')[^1])!);
}
