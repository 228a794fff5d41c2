using Lintel.Model;

namespace Lintel.Outputs;

/// <summary>The JSON Schemas of the exported data, which lie beside it.</summary>
internal static class Schemas
{
    public static IEnumerable<OutputFile> All() => [Read("adr/decisions.schema.json"), Read("catalog.schema.json")];

    private static OutputFile Read(string path)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream("schemas/" + path.Split('/')[^1])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(path, bytes);
    }
}
