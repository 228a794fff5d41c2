using Lintel.Model;
using Lintel.Text;

namespace Lintel.Authoring.Records;

/// <summary>Finds the record that somebody names: by its number, its label, its file or its id, with its package in
/// front where several have the number.</summary>
internal static class RecordFinder
{
    /// <summary>The record, or a sentence that says why it is none.</summary>
    public static Result<Decision, string> Find(Handbook handbook, string written)
    {
        var name = written.Trim();
        if (handbook.Decisions.FirstOrDefault(record => record.Page.Source == name) is { } byPath)
            return byPath;
        var slash = name.LastIndexOf('/');
        var package = slash > 0 ? name[..slash] : null;
        var own = slash > 0 ? name[(slash + 1)..] : name;
        Decision[] found =
        [
            .. handbook.Decisions.Where(record =>
                IsNamed(record, own)
                && (
                    package is null
                    || record.Package == package
                    || SourcePath.Folder(record.Page.Source).TrimEnd('/').EndsWith(package, StringComparison.Ordinal)
                )
            ),
        ];
        return found.Length switch
        {
            1 => found[0],
            0 => $"There is no record '{name}'. {Suggest(handbook, own)}",
            _ => $"'{name}' is {string.Join(" and ", found.Select(record => $"'{record.Page.Source}'"))}. Name one of "
                + "them by its path.",
        };
    }

    /// <summary>Whether a record is called so: <c>12</c>, <c>ADR-12</c>, <c>adr 0012</c>, <c>0012-x</c>,
    /// <c>0012-x.md</c>.</summary>
    public static bool IsNamed(Decision record, string written)
    {
        var name = written.Trim();
        var start = name.AsSpan().IndexOfAnyInRange('0', '9');
        return record.Number is { Value: var number }
                && start >= 0
                && name[start..].TrimStart('0') == (number == "0" ? "" : number)
                && IsSeries(name[..start], record.Series)
            || string.Equals(record.Label, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(
                record.Id,
                SourcePath.IsRecordText(name) ? SourcePath.Stem(name) : name,
                StringComparison.OrdinalIgnoreCase
            );
    }

    private static bool IsSeries(string letters, string series) =>
        letters.Length == 0
        || string.Equals(letters.TrimEnd('-', '_', ' ', '#'), series, StringComparison.OrdinalIgnoreCase);

    private static string Suggest(Handbook handbook, string written) =>
        NearestName.Suggest(
            NearestName.Find(written, handbook.Decisions.Select(record => record.Id)),
            "Name it by its number or its file; 'lintel adr list' lists all."
        );
}
