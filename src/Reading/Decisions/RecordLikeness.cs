using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Markdig.Syntax;

namespace Lintel.Reading.Decisions;

/// <summary>Tells a decision record by what it holds alone, wherever it lies and whatever it is called.</summary>
internal static partial class RecordLikeness
{
    /// <summary>Whether a file says what was decided, and where that stands, or why: enough in a folder that is called
    /// after decisions. What has no status has a number or a day at least: pages about decisions say why,
    /// too.</summary>
    public static bool IsRecord(SourceFile file, MarkdownDocument syntax) =>
        Find(file, syntax) is { } record
        && (
            record.Status != DecisionStatus.Unknown
            || record.Sections.Context is { IsFilled: true } && (record.Number ?? record.DateText) is not null
        );

    /// <summary>Whether nothing but a record is like this. A report has a problem and a solution too; it has neither a
    /// number nor a status, or does not say what follows or what else was weighed. What has both may lack a
    /// part.</summary>
    public static bool IsClearly(SourceFile file, MarkdownDocument syntax) =>
        Find(file, syntax) is { Sections: var sections } record
        && !IsOfOtherKind(record)
        && (record.Number is not null, record.Status != DecisionStatus.Unknown) switch
        {
            (true, true) => IsFilled(sections.Context) || IsFilled(sections.Consequences) || IsFilled(sections.Options),
            (false, false) => false,
            _ => IsFilled(sections.Context) && IsFilled(sections.Consequences ?? sections.Options),
        };

    // "Feature 5 — wishes", "qa-checklist-001.md": what counts in letters of its own may be anything.
    private static bool IsOfOtherKind(Decision record) =>
        FileVocabulary.Series.Find(record.Series) is null
        || (
            record is { Number.Value: var number, Title.Value: var title, TitleNumber: null }
            && OfKind().Match(title) is { Success: true } kind
            && kind.Groups["number"].Value.TrimStart('0') == number
            && FileVocabulary.Series.Find(kind.Groups["word"].Value) is null
        );

    private static bool IsFilled(DecisionSection? section) => section is { IsFilled: true };

    private static Decision? Find(SourceFile file, MarkdownDocument syntax) =>
        DecisionFileReader
            .Read(file, syntax, new(file.Path, Route.Home, Metadata.None, Article.Empty), OwnNames.None)
            .Record
            is { Sections.Decision.IsFilled: true } record
            ? record
            : null;

    [GeneratedRegex(@"^(?<word>\p{L}+)[\s#-]{1,3}(?<number>[0-9]{1,6})\s?[-–—:：]", RegexOptions.CultureInvariant)]
    private static partial Regex OfKind();
}
