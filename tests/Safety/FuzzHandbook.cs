namespace Lintel.Tests.Safety;

/// <summary>Handbooks of broken files: each a mutation of one that the project holds, put where a file of its kind
/// stands.</summary>
internal sealed class FuzzHandbook
{
    /// <summary>Broken files in one handbook.</summary>
    public const int Files = 40;

    private static readonly (string Kind, string Pattern)[] Kinds =
    [
        ("input/p{0}.md", "*.md"),
        ("input/lessons/l{0}.md", "*.md"),
        ("adr/{0:0000}-r.md", "*.md"),
        ("input/rubrics/r{0}.yml", "*.yml"),
        ("input/d{0}/_directory.yml", "*.yml"),
        ("input/a{0}.svg", "*.svg"),
        ("input/rubrics/_versions/r{0}/1.yml", "*.yml"),
    ];

    // Read by every command, so one that cannot be read hides what the others would do: seldom.
    private static readonly (string Path, string Source)[] Single =
    [
        ("settings.yml", "*.yml"),
        (".lintel-baseline", "*.lintel-baseline"),
        ("input/permalinks.lock", "*.lock"),
        ("catalog.json", "*.json"),
    ];

    private static readonly string[] Sources =
    [
        .. new[] { "tests/Cases", "input", "adr" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories)
            )
            .Where(path =>
                !path.Contains("/expected/", StringComparison.Ordinal)
                && new FileInfo(path) is { LinkTarget: null, Length: < 60_000 }
            )
            .Order(StringComparer.Ordinal),
    ];

    private static readonly ILookup<string, string> ByName = Sources.ToLookup(source =>
        Path.GetExtension(source) is var ending && ending.Length > 0 ? "*" + ending : Path.GetFileName(source)
    );

    /// <summary>The broken files of a seed, by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Create(int seed)
    {
        var random = new Random(seed);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        for (var number = 0; files.Count < Files; number++)
        {
            var (path, pattern) =
                number == 0 && seed % 5 == 0
                    ? Single[random.Next(Single.Length)]
                    : Kinds[Math.Min(random.Next(Kinds.Length), random.Next(Kinds.Length))];
            var (source, other) = (Read(random, [.. ByName[pattern]]), Read(random, Sources));
            files[string.Format(System.Globalization.CultureInfo.InvariantCulture, path, number)] = new Mutator(
                seed * 1000 + number
            ).Mutate(source, other);
        }

        return files;
    }

    private static byte[] Read(Random random, string[] paths) => File.ReadAllBytes(paths[random.Next(paths.Length)]);
}
