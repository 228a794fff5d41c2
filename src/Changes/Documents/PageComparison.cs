using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Site;

namespace Lintel.Changes.Documents;

/// <summary>Compares pages that are of no special kind.</summary>
internal static class PageComparison
{
    public static IEnumerable<HandbookChange> Compare(IEnumerable<Document> before, IEnumerable<Document> after) =>
        DocumentPairs
            .Of(before, after, page => page)
            .Select(pair => Compare(pair.Before, pair.After))
            .OfType<HandbookChange>();

    private static HandbookChange? Compare(Document? before, Document? after) =>
        DocumentComparison.Compare(
            ChangeSubject.Page,
            before,
            after,
            (after ?? before)!.Title,
            before is null || after is null
                ? []
                :
                [
                    .. DocumentComparison.Field("title", before.Title, after.Title),
                    .. DocumentComparison.Text(before, after),
                ]
        );
}
