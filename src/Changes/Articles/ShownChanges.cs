using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Changes;

namespace Lintel.Changes.Articles;

/// <summary>Draws the texts of changes, old and new in one.</summary>
internal static class ShownChanges
{
    public static ImmutableArray<ShownChange> Create(ChangeSet changes) => [.. AllCores.Map(changes.Changes, Create)];

    private static ShownChange Create(HandbookChange change) =>
        new(
            change,
            [.. change.Details.Select(Create)],
            change.Pages is ({ } before, { } after) ? Text(before, after) : ""
        );

    private static ShownDetail Create(ChangeDetail detail) =>
        new(
            detail,
            detail.Aspect is ChangeAspect.Text or ChangeAspect.Relation or ChangeAspect.Status
                ? ""
                : ArticleDiff.Write(ArticleBlocks.OfText(detail.Before), ArticleBlocks.OfText(detail.After))
        );

    private static string Text(Document before, Document after) =>
        before.Digest == after.Digest
            ? ""
            : ArticleDiff.Write(ArticleBlocks.Parse(before.Body.Html), ArticleBlocks.Parse(after.Body.Html));
}
