using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Model;

namespace Lintel.Outputs;

/// <summary>
/// A script that holds an entry point of the theme and the modules that it imports, made by esbuild when Lintel itself
/// was built. One file is one request and compresses better, and it is a classic script, which also runs from disk,
/// where browsers load no modules.
/// </summary>
/// <param name="Entry">Path of the entry point, as <c>assets/search/main.js</c>.</param>
/// <param name="Parts">Paths of what is in it, the entry point too.</param>
internal sealed record ModuleBundle(string Entry, ImmutableArray<string> Parts)
{
    private const string Assets = "assets/";
    private const string Folder = "bundles/";

    /// <summary>All bundles by their entry points; none in a program that was built without Node.</summary>
    public static FrozenDictionary<string, ModuleBundle> All { get; } =
        Read().ToFrozenDictionary(bundle => bundle.Entry, StringComparer.Ordinal);

    /// <summary>The files of a handbook's own theme that replace one of its parts, so that the bundle is not what the
    /// handbook asks for. A copy of the theme replaces nothing.</summary>
    public IEnumerable<OutputFile> ReplacedBy(Handbook handbook) =>
        handbook.Theme.Where(file =>
            Parts.Contains(file.Path) && !file.Bytes.Span.SequenceEqual(EmbeddedFile.Read(file.Path))
        );

    /// <summary>The script, to be published at a path.</summary>
    public OutputFile At(string path) => new(path, EmbeddedFile.Read(Folder + Entry[Assets.Length..])!);

    // What esbuild says of its inputs: https://esbuild.github.io/api/#metafile
    private static IEnumerable<ModuleBundle> Read()
    {
        if (EmbeddedFile.Read(Folder + "inputs.json") is not { } json)
            return [];
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document
                .RootElement.GetProperty("outputs")
                .EnumerateObject()
                .Select(output => new ModuleBundle(
                    Assets + output.Value.GetProperty("entryPoint").GetString(),
                    [.. output.Value.GetProperty("inputs").EnumerateObject().Select(input => Assets + input.Name)]
                )),
        ];
    }
}
