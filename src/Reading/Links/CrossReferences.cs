using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Reading.Links;

/// <summary>What cross references may name: gathered from file names, front matter and rubric ids before any body is
/// read.</summary>
internal sealed partial class CrossReferences
{
    /// <summary>No names: of a text that is no part of a handbook.</summary>
    public static readonly CrossReferences None = new([], [], ForeignReferences.None);

    private readonly Dictionary<string, Route> byReference;

    private readonly Lazy<string[]> sorted;

    private readonly Dictionary<Route, string> titles;

    private readonly ForeignReferences elsewhere;

    private CrossReferences(
        Dictionary<string, Route> byReference,
        Dictionary<Route, string> titles,
        ForeignReferences elsewhere
    )
    {
        (this.byReference, this.titles, this.elsewhere) = (byReference, titles, elsewhere);
        sorted = new(() => [.. byReference.Keys.Concat(elsewhere.Names).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Gathers the names: <c>adr:4</c>, <c>adr:0004-x</c>, <c>adr:billing/4</c>, <c>lesson:x</c>,
    /// <c>rubric:a/b/c</c>, <c>xref:Some-Title</c>.</summary>
    public static CrossReferences Create(
        Settings settings,
        HandbookFiles files,
        IEnumerable<SourceFile> documents,
        IEnumerable<(string Path, YamlMap Map)> rubrics,
        ImmutableArray<FederatedCatalog> catalogs
    )
    {
        var names = new Dictionary<string, Route>(StringComparer.OrdinalIgnoreCase);
        void Add(string kind, string name, Route route) => names.TryAdd($"{kind}:{name}", route);

        Add("adr", "new", SiteRoutes.NewDecision);
        var packages = Package.ReadAll(settings);
        foreach (var path in files.Decisions)
        {
            var route = files.RouteOf(path);
            Add("adr", route.Name, route);
            var number = NumberOf(route.Name);
            if (number is not null)
                Add("adr", number, route);
            if (Package.IdOf(packages, path) is not { Length: > 0 } package)
                continue;
            Add("adr", $"{package}/{route.Name}", route);
            if (number is not null)
                Add("adr", $"{package}/{number}", route);
        }

        foreach (var path in files.Lessons)
            Add("lesson", SourcePath.Stem(path), files.RouteOf(path));
        var maps = rubrics.ToArray();
        var byId = maps.DistinctBy(rubric => SourcePath.Stem(rubric.Path))
            .ToDictionary(rubric => SourcePath.Stem(rubric.Path), rubric => rubric.Map, StringComparer.Ordinal);
        foreach (var (path, map) in maps)
            AddRubric(files.RouteOf(path), Lineage(map, byId), Add);
        var titles = new Dictionary<Route, string>();
        foreach (var document in documents)
        {
            var route = files.RouteOf(document.Path);
            titles.TryAdd(route, document.Title is { Length: > 0 } title ? title : SourcePath.Stem(document.Path));
            if (document.Xref.Length > 0)
                Add("xref", document.Xref, route);
            if (document.Uid is { } uid)
                Add("xref", uid, route);
        }

        return new(names, titles, new(catalogs, files.Old.References));
    }

    /// <summary>All names with the pages they stand for.</summary>
    public IReadOnlyDictionary<string, Route> All => byReference;

    /// <summary>The page that a reference such as <c>adr:4</c> names; null when there is none.</summary>
    public Route? Find(string reference) =>
        byReference.TryGetValue(Normalised(reference), out var found) ? found : null;

    /// <summary>The address elsewhere that a reference such as <c>adr:payments/4</c> names; null when there is
    /// none.</summary>
    public string? FindElsewhere(string reference) => elsewhere.Find(Normalised(reference));

    /// <summary>What the page at an address elsewhere is called; null when nobody says.</summary>
    public string? TitleOf(string address) => elsewhere.TitleOf(address);

    /// <summary>What a page is called; null when it is no file of its own.</summary>
    public string? TitleOf(Route route) => titles.GetValueOrDefault(route);

    /// <summary>The reference that was probably meant.</summary>
    public string? Nearest(string reference)
    {
        var kind = reference[..(reference.IndexOf(':', StringComparison.Ordinal) + 1)];
        return NearestName.Find(
            reference,
            sorted.Value.Where(name => name.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
        );
    }

    // A rubric and those it inherits from; a loop, or a line without end, is for the reader of rubrics to report.
    private static List<YamlMap> Lineage(YamlMap map, Dictionary<string, YamlMap> byId)
    {
        var seen = new List<YamlMap>();
        for (var next = map; next is not null && seen.Count <= Limits.RubricLineage; )
        {
            seen.Add(next);
            next = Text(next["inherits"]) is { } parent ? byId.GetValueOrDefault(parent) : null;
        }

        return seen;
    }

    private static void AddRubric(Route route, List<YamlMap> maps, Action<string, string, Route> add)
    {
        add("rubric", route.Name, route);
        var levels = maps.SelectMany(map => Ids(map["levels"])).ToArray();
        foreach (var level in levels)
            add("rubric", $"{route.Name}/{level}", route.Child(level));
        foreach (var competency in maps.SelectMany(map => Ids(map["competencies"])))
        {
            add("rubric", $"{route.Name}/{competency}", route.Child(competency));
            foreach (var level in levels)
                add("rubric", $"{route.Name}/{competency}/{level}", route.Child(competency).Child(level));
        }
    }

    private static IEnumerable<string> Ids(YamlNode? list) =>
        (list as YamlList)?.Items.OfType<YamlMap>().Select(item => Text(item["id"])).OfType<string>() ?? [];

    private static string? Text(YamlNode? node) =>
        node is YamlScalar { IsNull: false, Value: { Length: > 0 } text } ? text : null;

    // `adr:0004` and `adr:ADR-4` mean `adr:4`.
    private static string Normalised(string reference) =>
        DecisionNumber().Match(reference) is { Success: true } match
            ? $"adr:{match.Groups["package"].Value}{match.Groups["number"].Value}"
            : reference.Replace(' ', '-');

    private static string? NumberOf(string stem) =>
        NumberedStem().Match(stem) is { Success: true } match ? match.Groups["number"].Value : null;

    [GeneratedRegex(@"^adr:(?<package>(?:[\w.-]+/)*)(?:adr-?)?0*(?<number>\d+)$", RegexOptions.IgnoreCase)]
    private static partial Regex DecisionNumber();

    [GeneratedRegex(@"^(?:adr[-_]?)?0*(?<number>\d{1,5})(?=[-_.\s]|$)(?![-_]\d{2}[-_]\d{2})", RegexOptions.IgnoreCase)]
    private static partial Regex NumberedStem();
}
