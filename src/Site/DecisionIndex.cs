using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Site.Catalogs;

namespace Lintel.Site;

/// <summary>All records side by side, so that a relation can be followed. Numbers count within a package; only a path
/// or a file name reaches into another.</summary>
/// <remarks>Immutable and safe to be read by many threads.</remarks>
public sealed partial class DecisionIndex
{
    private readonly ILookup<string, Decision> byName;
    private readonly HashSet<string> series;

    /// <summary>Puts records side by side.</summary>
    public DecisionIndex(IEnumerable<Decision> decisions)
        : this(decisions, Federation.None) { }

    internal DecisionIndex(IEnumerable<Decision> decisions, Federation elsewhere)
    {
        Elsewhere = elsewhere;
        Records = [.. decisions.OrderBy(record => record.Page.Source, StringComparer.Ordinal)];
        byName = Records
            .SelectMany(decision => Names(decision).Select(name => (name, decision)))
            .ToLookup(pair => pair.name, pair => pair.decision, StringComparer.OrdinalIgnoreCase);
        series =
        [
            .. Generic,
            .. Records.Select(record => record.Series),
            .. Records.Select(record => record.TitleSeries).OfType<string>(),
        ];
    }

    /// <summary>The records, in the order of their paths.</summary>
    public ImmutableArray<Decision> Records { get; }

    /// <summary>The decisions of other handbooks.</summary>
    internal Federation Elsewhere { get; }

    /// <summary>The record that a relation names: by its path, its file's name, its series and its folder, in this
    /// order of weight.</summary>
    public Decision? Find(Decision from, Relation relation)
    {
        var written = relation.Written;
        var path = PathOf(from, relation);
        var candidates = Candidates(from, relation, path);
        // Nearly always the name is clear, and a handbook has many relations.
        if (candidates.Length < 2)
            return candidates.FirstOrDefault();
        return candidates
            .OrderByDescending(record => record.Page.Source == path)
            .ThenByDescending(record => record.Package == from.Package)
            .ThenByDescending(record => IsNamed(record, written))
            .ThenByDescending(record =>
                string.Equals(SeriesOf(written), record.Series, StringComparison.OrdinalIgnoreCase)
            )
            .ThenByDescending(record => record.Home == from.Home)
            .ThenByDescending(record => record.Series == from.Series)
            .FirstOrDefault();
    }

    /// <summary>Whether two records of one number are meant alike, so that nobody can say which of them.</summary>
    public bool IsAmbiguous(Decision from, Relation relation)
    {
        var path = PathOf(from, relation);
        var candidates = Candidates(from, relation, path);
        return candidates.Length > 1
            && !candidates.Any(record => record.Page.Source == path || IsNamed(record, relation.Written))
            && candidates.CountBy(record => (record.Package, record.Home, record.Series)).Any(same => same.Value > 1);
    }

    /// <summary>Whether the folder of the file that a relation names holds records.</summary>
    internal bool HasRecordsBeside(Decision from, Relation relation) =>
        SourcePath.Folder(PathOf(from, relation)) is var folder
        && Records.Any(record => SourcePath.Folder(record.Page.Source) == folder);

    /// <summary>Whether a record says something of another.</summary>
    public bool Says(Decision from, RelationKind kind, Decision to) =>
        from.Relations.Any(relation => relation.Kind == kind && Find(from, relation) == to);

    private static string PathOf(Decision from, Relation relation) =>
        SourcePath.Resolve(from.Page.Source, Uri.UnescapeDataString(relation.Written.Split('#')[0])) ?? "";

    private Decision[] Candidates(Decision from, Relation relation, string path) =>
        Elsewhere.Find(relation.Written) is not null || IsOfOtherSeries(relation)
            ? []
            : byName[relation.Target.Value]
                .Where(record =>
                    (
                        record.Package == from.Package
                        || record.Page.Source == path
                        || IsNamed(record, relation.Written)
                        || IsIn(record, relation.Written) is true
                    )
                    && !IsAnother(record, relation.Written, path)
                    && IsIn(record, relation.Written) is not false
                )
                .ToArray();

    // "adr:billing/4" means a package, or another handbook, whatever numbers there are here, and so does
    // "billing/ADR-5", but where it is a folder on the way to the record. Null where nothing is said of it.
    private static bool? IsIn(Decision record, string written)
    {
        if (written.StartsWith("adr:", StringComparison.OrdinalIgnoreCase))
            return written.LastIndexOf('/') is > 4 and var slash ? record.Package == written[4..slash] : null;
        if (Cite(written)?.Groups["folder"].Value is not [_, ..] folder)
            return null;
        return string.Equals(record.Package, folder.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            || $"/{record.Page.Source}".Contains($"/{folder}", StringComparison.OrdinalIgnoreCase);
    }

    // "DR-4" counts in somebody else's series where nobody's records are called so.
    private bool IsOfOtherSeries(Relation relation) =>
        relation.Target.Value.All(char.IsAsciiDigit)
        && Cite(relation.Written)?.Groups["series"].Value is [_, ..] letters
        && !series.Contains(letters);

    // What a record of any series may be called.
    private static readonly string[] Generic = ["ADR", "ADRS", "AD", "ADS"];

    private static Match? Cite(string written) =>
        written.Length < LongestCited && Cited().Match(written) is { Success: true } cited ? cited : null;

    private const int LongestCited = 200;

    [GeneratedRegex(
        @"^(?:\.{1,2}/)*(?<folder>(?:[\w.-]+/)*)(?:(?<series>[A-Z]{2,5})|[A-Za-z]*)[-_ #]{0,2}[0-9]{1,6}[a-z]?$"
    )]
    private static partial Regex Cited();

    // "0036-promotes-components.md" is gone when 36 is called "0036-trusted-artifacts.md".
    private static bool IsAnother(Decision record, string written, string path) =>
        record.Page.Source != path
        && SourcePath.IsRecordText(written.Split('#')[0])
        && WordsOf(SourcePath.Stem(path)) is { Length: > 1 } words
        && !words.Intersect(WordsOf(record.Id), StringComparer.OrdinalIgnoreCase).Any();

    private static string[] WordsOf(string stem) =>
        [.. stem.Split('-', '_', '.', ' ').Where(word => word.Length > 2 && !word.Any(char.IsAsciiDigit))];

    // The letters that open "DR008" or "../decisions/DR008-x.md".
    private static string SeriesOf(string written) =>
        string.Concat(written.Split('/')[^1].TakeWhile(char.IsAsciiLetter));

    private static bool IsNamed(Decision record, string written) =>
        written.Contains(record.Id, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(Decision decision)
    {
        yield return decision.Id;
        if (
            decision.Number is { Value: var number }
            && !string.Equals(number, decision.Id, StringComparison.OrdinalIgnoreCase)
        )
            yield return number;
        if (Key().Match(decision.Id) is { Success: true } key && key.Length < decision.Id.Length)
            yield return key.Groups["plain"].Success ? key.Groups["plain"].Value : key.Value;
        // Who names a record by its title writes several words.
        if (decision.Title is { Value: var title } && title.Contains(' ', StringComparison.Ordinal))
            yield return title;
    }

    // What a file's name begins with and is no number: the key of a ticket, a stamp of the time, a number with a
    // letter.
    [GeneratedRegex(
        "^(?:[A-Za-z][A-Za-z0-9]{1,9}-[0-9]{1,6}|(?:19|20)[0-9]{10}(?:[0-9]{2})?"
            + "|(?:(?:ADR|adr)[-_]?)?0*(?<plain>[0-9]{1,6}[a-z]))(?=[-_ .]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Key();
}
