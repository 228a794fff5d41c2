using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lintel.Tests.Architecture;

/// <summary>A place in a room that names a type of another room, of a package, or a power.</summary>
internal sealed record Arrow(string Room, string To, string File, int Line, string Name)
{
    private static readonly string[] Guarded =
    [
        Architecture.Room.Markdig,
        Architecture.Room.YamlDotNet,
        Architecture.Room.Tomlyn,
        Architecture.Room.AngleSharp,
        Architecture.Room.Sanitizer,
        Architecture.Room.DiffPlex,
        Architecture.Room.BouncyCastle,
        Architecture.Room.Globbing,
        Architecture.Room.Components,
        Architecture.Room.Kestrel,
        Architecture.Room.CommandLine,
        Architecture.Room.Spectre,
        Architecture.Room.Processes,
        Architecture.Room.AgentProtocol,
        Architecture.Room.Watching,
    ];

    /// <summary>Every arrow of the sources, by what the names mean and not by how they are written.</summary>
    public static IEnumerable<Arrow> Find(CSharpCompilation sources) =>
        Sample
            .Take(sources.SyntaxTrees)
            .AsParallel()
            .AsOrdered()
            .SelectMany(tree => Find(sources.GetSemanticModel(tree), tree));

    /// <summary>The arrows of some files more.</summary>
    public static IEnumerable<Arrow> Find(CSharpCompilation sources, params IEnumerable<SyntaxTree> more)
    {
        var all = sources.AddSyntaxTrees(more);
        return more.SelectMany(tree => Find(all.GetSemanticModel(tree), tree));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line}): {Room} may not use {To} ({Name})";

    private static IEnumerable<Arrow> Find(SemanticModel model, SyntaxTree tree) =>
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        where name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null
        let place = name.GetLocation().GetMappedLineSpan()
        let room = RoomOf(place.Path)
        where room is not null
        let type = TypeOf(model.GetSymbolInfo(name))
        where type is not null
        let to = TargetOf(type)
        where to is not null && to != room
        select new Arrow(
            room,
            to,
            Path.GetRelativePath(RepositoryRoot.Path, place.Path).Replace('\\', '/'),
            place.StartLinePosition.Line + 1,
            type.Name
        );

    private static INamedTypeSymbol? TypeOf(SymbolInfo info)
    {
        var symbol = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.OriginalDefinition;
        if (symbol is IMethodSymbol { ReducedFrom: { } extension })
            symbol = extension;
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type;
    }

    private static string? TargetOf(INamedTypeSymbol type) =>
        type.Locations.FirstOrDefault(location => location.IsInSource) is { } own
            ? RoomOf(own.GetMappedLineSpan().Path)
            : Guarded.Where(guarded => IsIn(type.ToDisplayString(), guarded)).MaxBy(guarded => guarded.Length);

    private static bool IsIn(string name, string space) =>
        name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    private static string? RoomOf(string path)
    {
        if (path.EndsWith("_razor.g.cs", StringComparison.Ordinal))
            return "theme";
        var parts = Path.GetRelativePath(RepositoryRoot.Path, path).Split('/', '\\');
        return parts[0] switch
        {
            "theme" => "theme",
            "src" when parts.Length > 2 => parts[1],
            _ => null,
        };
    }
}
