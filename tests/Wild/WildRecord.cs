namespace Lintel.Tests.Wild;

/// <summary>A row of <c>labels.tsv</c>: where a record of another team stands, and what a person read in it.</summary>
/// <param name="Language">Of its prose, ISO 639-1.</param>
/// <param name="Repository"><c>owner/name</c> on GitHub.</param>
/// <param name="Commit">The state of the repository that was read.</param>
/// <param name="Path">Of the file in the repository.</param>
/// <param name="Fields">What was read, by the names of the columns.</param>
/// <param name="Note">Opens with <c>?</c> where a careful reader could say otherwise.</param>
internal sealed record WildRecord(
    string Language,
    string Repository,
    string Commit,
    string Path,
    IReadOnlyDictionary<string, string> Fields,
    string Note
)
{
    private const int FirstField = 4;

    /// <summary>What is asked of a file, in the order of the columns.</summary>
    public static readonly string[] Questions =
    [
        "kind",
        "title",
        "status",
        "date",
        "context",
        "options",
        "decision",
        "consequences",
        "supersedes",
        "superseded_by",
    ];

    /// <summary>The folder that holds the repository's files.</summary>
    public string Folder => Repository.Replace("/", "__", StringComparison.Ordinal);

    /// <summary>Whether a person was sure of it.</summary>
    public bool IsClear => !Note.StartsWith('?');

    /// <summary>All rows of the file.</summary>
    public static WildRecord[] ReadAll() =>
        [
            .. File.ReadLines(RepositoryRoot.Combine("tests", "Wild", "labels.tsv"))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => new WildRecord(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    Questions.Zip(cells.Skip(FirstField)).ToDictionary(pair => pair.First, pair => pair.Second),
                    cells[FirstField + Questions.Length]
                )),
        ];
}
