using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Disk;
using Lintel.Model.Code;
using Lintel.Reading.Files;

namespace Lintel.Reading.Code;

/// <summary>Which files of a repository are code that people of the team write and readers of it rely on.</summary>
internal sealed partial class CodeFiles
{
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
        new(
            Globs(settings.Include),
            [
                .. Globs(settings.Exclude),
                .. Globs(VendoredCode.Patterns(top, "linguist-vendored", "linguist-generated")),
            ]
        );

    /// <summary>The syntax of a file that is to be read; null where it is not.</summary>
    public CommentSyntax? SyntaxOf(string path)
    {
        if (
            CommentSyntax.Of(path) is not { } syntax
            || path.Split('/').Any(name => name is "dist" || VendoredCode.IsName(name))
        )
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

    [GeneratedRegex(@"[._-][Tt]ests?$|[a-z]Tests?$", RegexOptions.CultureInvariant)]
    private static partial Regex TestFolder();

    [GeneratedRegex(@"^test_|[._-](?:test|spec)s?\.|[a-z0-9](?:Test|Tests|Spec)\.", RegexOptions.CultureInvariant)]
    private static partial Regex TestFile();
}
