using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Changes;

namespace Lintel.Changes.Articles;

/// <summary>Draws the texts of changes, old and new in one.</summary>
internal static class ShownChanges
{
    public static ImmutableArray<ShownChange> Of(ChangeSet changes) => [.. AllCores.Map(changes.Changes, Of)];

    private static ShownChange Of(HandbookChange change) =>
        new(change, [.. change.Details.Select(Of)], change.Pages is ({ } before, { } after) ? Text(before, after) : "");

    private static ShownDetail Of(ChangeDetail detail) =>
        new(
            detail,
            detail.Aspect is ChangeAspect.Text or ChangeAspect.Relation or ChangeAspect.Status
                ? ""
                : ArticleDiff.Of(ArticleBlocks.OfText(detail.Before), ArticleBlocks.OfText(detail.After))
        );

    private static string Text(Document before, Document after) =>
        before.Digest == after.Digest
            ? ""
            : ArticleDiff.Of(ArticleBlocks.Of(before.Body.Html), ArticleBlocks.Of(after.Body.Html));
}
