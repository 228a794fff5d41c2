using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions;

/// <summary>Tells records from what else lies in their folder, by name first and then by what a file holds. Null is a
/// record.</summary>
internal static partial class KindReader
{
    /// <summary>A kind that is no record, and the reason in words.</summary>
    public sealed record Verdict(DecisionFileKind Kind, string Reason);

    public static Verdict? Read(RecordText text, DecisionSections sections, bool statesStatus)
    {
        var stem = SourcePath.Stem(text.File.Path);
        if (text.Name.IsFolderOf(text.File.Path))
            return null;
        if (IsPageOfOneRecord(text, sections))
            return null;
        if (Index().IsMatch(stem))
            return new(DecisionFileKind.Index, $"the name '{stem}' is that of an index");
        if (Guide().IsMatch(stem))
            return new(DecisionFileKind.Other, $"the name '{stem}' is that of a guide");
        if (IsTemplateName(stem) || NumberlessTemplate().IsMatch(stem))
            return new(DecisionFileKind.Template, $"the name '{stem}' is that of a template");

        var parts = new[] { sections.Context, sections.Options, sections.Decision, sections.Consequences }
            .OfType<DecisionSection>()
            .ToArray();
        var filled = parts.Count(part => part.IsFilled);
        var isNamed = text.Name.Number is not null || text.Name.Date is not null;
        if (HasBlankTitle(text) && filled * 2 <= parts.Length && !statesStatus && parts.Length > 1)
            return new(DecisionFileKind.Template, "its title and most of its parts are placeholders");
        if (
            isNamed
            || (
                statesStatus
                && text.TitleIndex >= 0
                && TitleOfRecord().IsMatch(text.Outline.Entries[text.TitleIndex].Line.Text)
            )
        )
            return null;
        if (IsFolderPage(text.File.Path, stem) && filled < 2)
            return new(DecisionFileKind.Index, $"'{stem}' is the page of its folder");
        if (
            filled >= 2
            || (filled == 1 && statesStatus)
            || sections.Decision is { IsFilled: true }
            || (statesStatus && parts.Length > 0)
        )
            return null;
        return new(
            DecisionFileKind.Other,
            "it has no number, and no more than one of context, options, decision, consequences and status"
        );
    }

    // `examples/use-a-queue/index.md`: a folder of its own, and the parts of a record with something in each.
    private static bool IsPageOfOneRecord(RecordText text, DecisionSections sections) =>
        text.Name.Id.ToLowerInvariant() is "index" or "readme"
        && sections is { Context.IsFilled: true, Decision.IsFilled: true }
        && (sections.Consequences ?? sections.Options) is { IsFilled: true }
        && SourcePath.Folder(text.File.Path).TrimEnd('/').Split('/')[^1] is { Length: > 0 } folder
        && !Shelf().IsMatch(folder)
        && text.TitleIndex >= 0
        && !Shelf().IsMatch(text.Outline.Entries[text.TitleIndex].Line.Text);

    private static bool HasBlankTitle(RecordText text) =>
        text.TitleIndex < 0
        || Placeholder.IsTitle(text.Outline.Entries[text.TitleIndex].Line.Text)
        || Placeholder.IsTitle(TitleNumber().Replace(text.Outline.Entries[text.TitleIndex].Line.Text, ""));

    // Docusaurus takes `adopted/adopted.mdx` for the page of its folder.
    private static bool IsFolderPage(string path, string stem) =>
        SourcePath.Folder(path).TrimEnd('/').Split('/')[^1] is { Length: > 0 } folder
        && string.Equals(folder, stem, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^[_.]?(readme|index|toc|table[-_ ]of[-_ ]contents|summary|backlog|log|list|overview|home|_?sidebar|decisions?|adrs?|adr[-_ ](log|list|index|overview|summary|backlog)|decision[-_ ](log|list|index|records?))$|^0{3,4}[-_ ](index|readme|toc|log|overview|list|backlog)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Index();

    // Words of a folder or a page that hold many records, or the form of one.
    [GeneratedRegex(
        @"\b(adrs?|records|decisions|docs?|documentation|architecture|templates?|rfcs?|proposals|log|index|guide|process|how to)$|\btemplate\b|^src$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Shelf();

    [GeneratedRegex(
        @"^_?(agents|claude|gemini|copilot-instructions|contributing|code[-_]of[-_]conduct|changelog|licen[sc]e|security|guide|guidelines|how[-_]to.*|process|adr[-_](process|guide|guidelines|workflow)|glossary|faq|notes|todo|roadmap|codeowners)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Guide();

    // An expression that never backtracks takes long to make, and few names are in question.
    private static bool IsTemplateName(string stem) =>
        stem.Contains("template", StringComparison.OrdinalIgnoreCase) && Template().IsMatch(stem);

    // Nothing but words of the trade around "template"; "0012-use-html-templates" has a word of its own.
    [GeneratedRegex(
        @"^([-_. ]|adr|ad|dr|madr|nygard|decision|architecture|architectural|record|records|the|short|long|simple|minimal|bare|full|basic|complete|default|our|new|x{2,}|n{2,}|0{3,4}|adrx+|drx+|adr0{3,4}|v?\d)*templates?([-_. ]|adr|ad|dr|madr|nygard|decision|architecture|architectural|record|records|short|long|simple|minimal|bare|full|basic|complete|default|for|of|v?\d)*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Template();

    [GeneratedRegex(
        @"^(adr|dr|ad)?[-_]?(x{3,}|n{3,}|yyyy[-_]?mm[-_]?dd|0000)([-_ ](.*template.*|title|short-title|name|your-title|decision-title|x+))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NumberlessTemplate();

    [GeneratedRegex(
        @"^(adr|(architectur(e|al) |technical )?decision record)(\s*[-_#]?\d+)?\s*[:–—]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TitleOfRecord();

    [GeneratedRegex(
        @"^(adr|dr|ad|decision)?[-_ #]?(\d{1,6}|n+|x+)\s*[.:)–-]*\s*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TitleNumber();
}
