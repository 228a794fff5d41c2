using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Disk;
using Lintel.Model.Code;

namespace Lintel.Reading.Code;

/// <summary>Which files of a repository are code that people of the team write and readers of it rely on.</summary>
internal sealed partial class CodeFiles
{
    private static readonly FrozenSet<string> Vendored =
    [
        "vendor",
        "vendored",
        "third_party",
        "third-party",
        "thirdparty",
        "node_modules",
        "bower_components",
        "dist",
        "Pods",
        "Carthage",
    ];

    private static readonly FrozenSet<string> Tests =
    [
        "test",
        "tests",
        "spec",
        "specs",
        "__tests__",
        "__mocks__",
        "testdata",
        "fixtures",
        "e2e",
    ];

    private readonly ImmutableArray<PathGlob> included;
    private readonly ImmutableArray<PathGlob> excluded;

    private CodeFiles(ImmutableArray<PathGlob> included, ImmutableArray<PathGlob> excluded) =>
        (this.included, this.excluded) = (included, excluded);

    /// <summary>What the settings, and the attributes that code hosts heed, make of a repository.</summary>
    public static CodeFiles Create(CodeSettings settings, IFolder top) =>
        new(Globs(settings.Include), [.. Globs(settings.Exclude), .. Globs(Attributed(top))]);

    /// <summary>The syntax of a file that is to be read; null where it is not.</summary>
    public CommentSyntax? SyntaxOf(string path)
    {
        if (CommentSyntax.Of(path) is not { } syntax || path.Split('/').Any(Vendored.Contains))
            return null;
        if (excluded.Any(glob => glob.Match(path) is not null))
            return null;
        return !IsLeftOut(path) || included.Any(glob => glob.Match(path) is not null) ? syntax : null;
    }

    private static bool IsLeftOut(string path)
    {
        var names = path.Split('/');
        return names[..^1].Any(name => Tests.Contains(name.ToLowerInvariant()) || TestFolder().IsMatch(name))
            || TestFile().IsMatch(names[^1])
            || Model.SourcePath.IsMarkdown(path)
            || names[^1].Contains(".min.", StringComparison.Ordinal);
    }

    private static ImmutableArray<PathGlob> Globs(IEnumerable<string> patterns) =>
        [.. patterns.Select(pattern => PathGlob.Parse(pattern).Value).OfType<PathGlob>()];

    // "/lib/** linguist-vendored", "*.pb.go linguist-generated=true"
    private static IEnumerable<string> Attributed(IFolder top)
    {
        if (!top.HasFile(".gitattributes"))
            return [];
        try
        {
            return
            [
                .. System
                    .Text.Encoding.UTF8.GetString(top.ReadStart(".gitattributes", Limits.FileBytes))
                    .Split('\n')
                    .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    .Where(words => words.Length > 1 && words.Skip(1).Any(IsForeign))
                    .Select(words => words[0]),
            ];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [];
        }
    }

    private static bool IsForeign(string attribute) =>
        attribute
            is "linguist-vendored"
                or "linguist-vendored=true"
                or "linguist-generated"
                or "linguist-generated=true";

    [GeneratedRegex(@"[._-][Tt]ests?$|[a-z]Tests?$", RegexOptions.CultureInvariant)]
    private static partial Regex TestFolder();

    [GeneratedRegex(@"^test_|[._-](?:test|spec)s?\.|[a-z0-9](?:Test|Tests|Spec)\.", RegexOptions.CultureInvariant)]
    private static partial Regex TestFile();
}
