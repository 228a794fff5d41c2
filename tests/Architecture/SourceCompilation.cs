using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Lintel.Tests.Architecture;

/// <summary>The sources of the library as the compiler sees them: the rooms, the theme, and what Razor and the
/// generators made of them in the last build.</summary>
internal static class SourceCompilation
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14, DocumentationMode.None);

    /// <summary>Everything.</summary>
    public static CSharpCompilation Create()
    {
        var trees = Directory
            .EnumerateFiles(RepositoryRoot.Combine("src"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("theme"), "*.cs", SearchOption.AllDirectories))
            .Concat(Generated())
            .Where(path => Path.GetFileName(path) != "Program.cs")
            .AsParallel()
            .AsOrdered()
            .Select(path => Parse(path, File.ReadAllText(path)));
        return CSharpCompilation.Create(
            "Rooms",
            [.. trees, Parse("", ImplicitUsings)],
            References(),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable)
        );
    }

    // A component that is gone leaves what was made of it behind.
    private static IEnumerable<string> Generated() =>
        Directory
            .EnumerateFiles(RepositoryRoot.Combine("obj", "Lintel", "generated"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("_razor.g.cs", StringComparison.Ordinal) || File.Exists(Component(path)));

    private static string Component(string path) =>
        File.ReadLines(path).First(line => line.StartsWith("#pragma checksum", StringComparison.Ordinal)).Split('"')[1];

    /// <summary>A file by its whole path.</summary>
    public static SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text), Options, path);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("Lintel.Core.dll" or "lintel.dll" or "Site.Tests.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
}
