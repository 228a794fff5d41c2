using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Markdig.Syntax;

namespace Lintel.Reading.Decisions;

/// <summary>Tells a decision record by what it holds alone, wherever it lies and whatever it is called.</summary>
internal static class RecordLikeness
{
    /// <summary>Whether a file says what was decided, and why or where that stands.</summary>
    public static bool IsRecord(SourceFile file, MarkdownDocument syntax) =>
        DecisionFileReader
            .Read(file, syntax, new(file.Path, Route.Home, Metadata.None, Article.Empty), OwnNames.None)
            .Record
            is { } record
        && record.Sections.Decision is { IsFilled: true }
        && (record.Sections.Context is { IsFilled: true } || record.Status != DecisionStatus.Unknown);
}
