using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>Sets aside what reads like a record and belongs to another one: an appendix under the same number, a part
/// in the folder of one record.</summary>
internal static partial class CompanionFiles
{
    private const int FewestAround = 3;

    /// <summary>The same files; those that only complete a record are pages.</summary>
    public static ImmutableArray<DecisionFile> SetAside(ImmutableArray<DecisionFile> files)
    {
        var records = files.Where(file => file.Record is not null).ToArray();
        var folders = records
            .Where(file => RecordName.Parse(file.Path).IsFolderOf(file.Path))
            .Select(file => SourcePath.Folder(file.Path))
            .ToHashSet(StringComparer.Ordinal);
        var names = records.ToLookup(
            file => SourcePath.Folder(file.Path),
            file => RecordName.Parse(file.Path),
            StringComparer.Ordinal
        );
        var numbers = records.ToLookup(file => KeyOf(file.Path), StringComparer.Ordinal);
        return
        [
            .. files.Select(file =>
                file.Record is not { } record ? file
                : folders.Contains(SourcePath.Folder(file.Path)) && IsPart(file.Path)
                    ? Aside(file, record, $"it lies in the folder of one record, '{SourcePath.Folder(file.Path)}'")
                : record.Sections.Decision is not { IsFilled: true }
                && !IsLike(RecordName.Parse(file.Path), names[SourcePath.Folder(file.Path)])
                    ? Aside(file, record, $"'{SourcePath.Stem(file.Path)}' has no number among files that have one")
                : IsSupplement(file.Path) && numbers[KeyOf(file.Path)].Any(other => !IsSupplement(other.Path))
                    ? Aside(file, record, $"the name '{SourcePath.Stem(file.Path)}' is that of a supplement")
                : file
            ),
        ];
    }

    private static DecisionFile Aside(DecisionFile file, Decision record, string reason) =>
        new(file.Path, DecisionFileKind.Other, reason, null) { IsPlain = true, Page = record.Page };

    // "90_note.md" among "ADR-0001-…", "concept.md" among "0001-…": where nothing is decided in it, it is about them.
    private static bool IsLike(RecordName name, IEnumerable<RecordName> folder)
    {
        if (name is { Number: not null, Series: not null } or { Date: not null })
            return true;
        var around = folder.Where(other => other != name).ToArray();
        var numbered = around.Count(other =>
            other.Number is not null && (name.Number is null || other.Series is not null)
        );
        return numbered < FewestAround || numbered * 4 < around.Length * 3;
    }

    private static bool IsPart(string path) =>
        !FileVocabulary.FolderPages.Contains(SourcePath.Stem(path))
        && RecordName.ParseStem(SourcePath.Stem(path)) is { Number: null, Date: null };

    private static bool IsSupplement(string path) =>
        Number().Match(SourcePath.Stem(path)) is { Success: true } number
        && FileVocabulary.Supplements.Contains(
            Separators().Replace(SourcePath.Stem(path)[number.Length..], " ").Trim().ToLowerInvariant()
        );

    private static string KeyOf(string path) =>
        RecordName.Parse(path) is { Number: { } number } name
            ? $"{SourcePath.Folder(path)}{name.Series} {number}"
            : path;

    [GeneratedRegex(@"^(\p{L}+[-_ .#]{0,2})?\d+(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("[-_. ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
