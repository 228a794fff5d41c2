using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary>The JSON Schemas of the exported data, which lie beside it.</summary>
internal static class Schemas
{
    public static IEnumerable<OutputFile> Create(HandbookSite site) =>
        [Read("adr/decisions.schema.json"), Read("catalog.schema.json"), RubricSchema.File];

    private static OutputFile Read(string path)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream("schemas/" + path.Split('/')[^1])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(path, bytes);
    }
}
