using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Templates;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>Tells records from what else lies in their folder, by name first and then by what a file holds. Null is a
/// record.</summary>
internal static partial class KindReader
{
    private const int FewestDays = 3;

    // Who names two other records in headings may speak of them.
    private const int FewestRecords = 3;

    /// <summary>A kind that is no record, and the reason in words.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="IsPlain">Whether its name tells it to everybody.</param>
    public sealed record Verdict(DecisionFileKind Kind, string Reason, bool IsPlain = true);

    public static Verdict? Read(RecordText text, DecisionSections sections, bool statesStatus)
    {
        var stem = SourcePath.Stem(text.File.Path);
        // "03-records/README.md": the number is that of a folder, and what stands there need not be a record.
        if (text.Name.IsFolderOf(text.File.Path))
            return statesStatus || Parts(sections).Any()
                ? null
                : new(DecisionFileKind.Index, $"'{stem}' is the page of its folder");
        if (IsPageOfOneRecord(text, sections, statesStatus))
            return null;
        var name = NameOf(stem);
        if (IsIndexName(name))
            return new(DecisionFileKind.Index, $"the name '{stem}' is that of an index");
        if (FileVocabulary.Guides.Contains(name))
            return new(DecisionFileKind.Other, $"the name '{stem}' is that of a guide");
        if (TemplateName.Is(text.File.Path))
            return new(DecisionFileKind.Template, $"the name '{stem}' is that of a template");
        if (TemplateName.IsBelowForms(text.File.Path))
            return new(DecisionFileKind.Other, "it lies below a folder of templates");

        var opened = Parts(sections).ToArray();
        var filled = opened.Count(section => section.IsFilled);
        var isNamed = text.Name.Number is not null || text.Name.Date is not null;
        if (HasBlankTitle(text) && filled * 2 <= opened.Length && !statesStatus && opened.Length > 1)
            return new(DecisionFileKind.Template, "its title and most of its parts are placeholders", !isNamed);
        if (
            text.Name is { Number: null or "0", Date: null }
            && text.TitleIndex >= 0
            && TemplateName.IsTitle(text.Outline.Entries[text.TitleIndex].Line.Text)
        )
            return new(DecisionFileKind.Template, "its title is that of a template", !isNamed);
        if (!isNamed && !statesStatus && TemplateName.MayBe(stem))
            return new(DecisionFileKind.Template, $"the name '{stem}' is that of a template");
        // A title in braces is still to be written, however much the parts say of what belongs there.
        if (IsBracedTitle(text) && !statesStatus)
            return new(DecisionFileKind.Template, "its title is a placeholder", !isNamed);
        if (HoldsRecords(text))
            return new(DecisionFileKind.Other, "it holds several records");
        if (
            isNamed
            || (
                statesStatus
                && text.TitleIndex >= 0
                && TitleVocabulary.OfRecord.IsMatch(text.Outline.Entries[text.TitleIndex].Line.Text)
            )
        )
            return null;
        if (!statesStatus && IsLog(text))
            return new(DecisionFileKind.Other, "it is a log, with many days in its headings");
        if (IsFolderPage(text.File.Path, stem) && filled < 2)
            return new(DecisionFileKind.Index, $"'{stem}' is the page of its folder");
        if (
            filled >= 2
            || (filled == 1 && statesStatus)
            || sections.Decision is { IsFilled: true }
            || (statesStatus && opened.Length > 0)
        )
            return null;
        return new(
            DecisionFileKind.Other,
            "it has no number, and no more than one of context, options, decision, consequences and status",
            IsPlain: false
        );
    }

    /// <summary>Whether a file is called like none of the records around it: a list, a guide, a form.</summary>
    public static bool IsAside(string path) =>
        NameOf(SourcePath.Stem(path)) is var name
        && (IsIndexName(name) || FileVocabulary.Guides.Contains(name) || TemplateName.Is(path));

    private static string NameOf(string stem) => WithoutLanguage(Separators().Replace(stem.TrimStart('_', '.'), " "));

    // `examples/use-a-queue/index.md`: a folder of its own, and the sections of a record with something in each; one
    // that says where it stands may lack some.
    private static bool IsPageOfOneRecord(RecordText text, DecisionSections sections, bool statesStatus) =>
        FileVocabulary.FolderPages.Contains(text.Name.Id)
        && SourcePath.Folder(text.File.Path).TrimEnd('/').Split('/')[^1] is { Length: > 0 } folder
        && (!FileVocabulary.Shelves.Contains(folder) || (statesStatus && IsSentence(folder)))
        && text.TitleIndex >= 0
        && (
            sections is { Context.IsFilled: true, Decision.IsFilled: true }
                ? statesStatus
                    || (
                        (sections.Consequences ?? sections.Options) is { IsFilled: true }
                        && !FileVocabulary.Shelves.Contains(text.Outline.Entries[text.TitleIndex].Line.Text)
                    )
                : statesStatus
                    && Parts(sections).Count(section => section.IsFilled) > 1
                    && !FileVocabulary.Shelves.Contains(text.Outline.Entries[text.TitleIndex].Line.Text)
        );

    // "keep-a-log" says what was decided; "architecture-decision-log" is one.
    private static bool IsSentence(string folder) => Separators().Count(folder) > 1 && !AboutRecords().IsMatch(folder);

    private static IEnumerable<DecisionSection> Parts(DecisionSections sections) =>
        new[]
        {
            sections.Context,
            sections.Options,
            sections.Decision,
            sections.Consequences,
        }.OfType<DecisionSection>();

    private static bool HasBlankTitle(RecordText text) =>
        text.TitleIndex < 0
        || Placeholder.IsTitle(text.Outline.Entries[text.TitleIndex].Line.Text)
        || Placeholder.IsTitle(TitleVocabulary.AnyNumber.Replace(text.Outline.Entries[text.TitleIndex].Line.Text, ""));

    private static bool IsBracedTitle(RecordText text) =>
        text.TitleIndex >= 0
        && TitleVocabulary.AnyNumber.Replace(text.Outline.Entries[text.TitleIndex].Line.Text, "").Trim()
            is ['{', .., '}']
                or ['<', .., '>']
                or ['[', .., ']'];

    // "## 2026-06-15: what was decided in the first week"
    private static bool IsLog(RecordText text) =>
        text.Outline.Entries.Count(entry => entry.IsHeading && DateParser.FindIso(entry.Line.Text) is { Start: 0 })
        >= FewestDays;

    // "### ADR-12: use a queue", one below the other; a record that speaks of others has more headings of its own.
    private static bool HoldsRecords(RecordText text)
    {
        if (IsCalledByItsNumber(text))
            return false;
        var headings = text.Outline.Entries.Where(entry => entry is { IsHeading: true, Rank: > 1 }).ToArray();
        var numbers = headings
            .Select(heading => TitleVocabulary.Numbered.Match(heading.Line.Text))
            .Where(match => match.Success)
            .Select(match => RecordName.WithoutZeros(match.Groups["number"].Value))
            .Distinct(StringComparer.Ordinal)
            .Count();
        return numbers >= FewestRecords && numbers * 3 >= headings.Length;
    }

    private static bool IsCalledByItsNumber(RecordText text) =>
        text.TitleIndex >= 0
        && TitleVocabulary.Numbered.Match(text.Outline.Entries[text.TitleIndex].Line.Text) is { Success: true } title
        && RecordName.WithoutZeros(title.Groups["number"].Value) == text.Name.Number;

    // Docusaurus takes `adopted/adopted.mdx` for the page of its folder.
    private static bool IsFolderPage(string path, string stem) =>
        SourcePath.Folder(path).TrimEnd('/').Split('/')[^1] is { Length: > 0 } folder
        && string.Equals(folder, stem, StringComparison.OrdinalIgnoreCase);

    // "README.en", "template.pt-BR"
    private static string WithoutLanguage(string name) =>
        Language().Match(name) is { Success: true } language
        && WordFile.Languages.Contains(language.Groups["code"].Value.ToLowerInvariant())
            ? name[..language.Index]
            : name;

    private static bool IsIndexName(string name) =>
        FileVocabulary.Indexes.Contains(name)
        || Zeros().Match(name) is { Success: true } zeros
            && TemplateName.IsLetters(zeros.Groups["letters"].Value)
            && FileVocabulary.NumberedIndexes.Contains(zeros.Groups["rest"].Value);

    [GeneratedRegex("(?<=.) (?<code>[a-z]{2})( [a-z]{2})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Language();

    [GeneratedRegex("adr|decision|record|template", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AboutRecords();

    [GeneratedRegex("[-_. ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    // 0000-index, adr-000-overview
    [GeneratedRegex(@"^((?<letters>\p{L}+) ?)?0{3,4} (?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Zeros();
}
