using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.OtherTools;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Files;

/// <summary>The files of a handbook by what they are; paths are below the root, in ordinal order.</summary>
/// <param name="Input">Prefix of the input folder: <c>input/</c>, or empty where the whole root is the input.</param>
/// <param name="Pages">Markdown that is neither lesson nor decision.</param>
/// <param name="Lessons">Markdown below <c>lessons/</c>.</param>
/// <param name="Decisions">Files of the decision folders.</param>
/// <param name="Rubrics">YAML of <c>rubrics/</c>.</param>
/// <param name="Directories">The <c>_directory.yml</c> files.</param>
/// <param name="Assets">What may be published besides pages: some of it only where a page refers to it.</param>
internal sealed record HandbookFiles(
    string Input,
    ImmutableArray<string> Pages,
    ImmutableArray<string> Lessons,
    ImmutableArray<string> Decisions,
    ImmutableArray<string> Rubrics,
    ImmutableArray<string> Directories,
    ImmutableArray<string> Assets
)
{
    /// <summary>Published versions of rubrics: <c>rubrics/_versions/ID/VERSION.yml</c>.</summary>
    public ImmutableArray<string> RubricVersions { get; init; } = [];

    /// <summary>Pages for programs and for code hosts, as <c>AGENTS.md</c>: no part of the handbook unless one of its
    /// pages links to them.</summary>
    public ImmutableArray<string> OnRequest { get; init; } = [];

    /// <summary>What Docusaurus keeps in a folder to say how it is called, and where it stands.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Those of the assets that are published though no page refers to them.</summary>
    public ImmutableHashSet<string> Carried { get; init; } = [];

    /// <summary>How many files of the content folder are never published.</summary>
    public int Withheld { get; init; }

    /// <summary>The pages that introduce a folder of records, with the address of its catalog.</summary>
    public ImmutableDictionary<string, Route> Fronts { get; init; } = ImmutableDictionary<string, Route>.Empty;

    /// <summary>How another tool made addresses of the pages.</summary>
    public OldSite Old { get; init; } = OldSite.None;

    /// <summary>Whether a file lies in a folder of records.</summary>
    public bool IsDecision(string path) => decisions.Value.Contains(path);

    /// <summary>The address of the page that a file becomes.</summary>
    public Route RouteOf(string path) =>
        Fronts.TryGetValue(path, out var front) ? front
        : Old.IsNumbered && !IsDecision(path) ? SourcePath.ToRoute(Old.WithoutNumbers(path), Input)
        : SourcePath.ToRoute(path, Input);

    /// <summary>The same files, with the page that another tool had at the top of the site there again, where no other
    /// stands.</summary>
    public HandbookFiles WithFront(IEnumerable<SourceFile> pages) =>
        !Pages.Any(path => RouteOf(path) == Route.Home)
        && pages.FirstOrDefault(page => page.FrontMatter?["slug"] is YamlScalar { Value: "/" }) is { } front
            ? this with
            {
                Fronts = Fronts.Add(front.Path, Route.Home),
            }
            : this;

    private readonly Lazy<ImmutableHashSet<string>> decisions = new(() => [.. Decisions]);

    /// <summary>Where the promised addresses are kept, whether or not there is such a file.</summary>
    public string Lock => Input + "permalinks.lock";

    /// <summary>Everything that has, or may have, an address.</summary>
    public IEnumerable<string> All =>
        Pages.Concat(OnRequest).Concat(Lessons).Concat(Decisions).Concat(Rubrics).Concat(Assets);
}
