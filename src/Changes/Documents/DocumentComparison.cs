using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Changes;

namespace Lintel.Changes.Documents;

/// <summary>What all Markdown pages have in common when they are compared.</summary>
internal static class DocumentComparison
{
    /// <summary>The change of one page; null when there is none. <paramref name="own"/> are the details that only its
    /// kind has.</summary>
    public static HandbookChange? Compare(
        ChangeSubject subject,
        Document? before,
        Document? after,
        string title,
        IEnumerable<ChangeDetail> own
    )
    {
        var details = own.Concat(Metadata(before, after)).OrderBy(detail => detail.Aspect).ToImmutableArray();
        var kind = (before, after) switch
        {
            (null, _) => ChangeKind.Added,
            (_, null) => ChangeKind.Removed,
            _ when before.Source != after.Source => ChangeKind.Renamed,
            _ => ChangeKind.Changed,
        };
        if (kind == ChangeKind.Changed && details.IsEmpty)
            return null;
        return new(kind, subject, title, (after ?? before)!.Source)
        {
            Route = RouteOf(after),
            OldRoute = RouteOf(before),
            OldSource = kind == ChangeKind.Renamed ? before!.Source : null,
            Details = details,
            Pages = (before, after),
        };
    }

    /// <summary>A field that says something else.</summary>
    public static IEnumerable<ChangeDetail> Field(string name, string? before, string? after) =>
        string.Equals(before ?? "", after ?? "", StringComparison.Ordinal)
            ? []
            : [new(ChangeAspect.Field, name, before, after)];

    /// <summary>A field of several texts.</summary>
    public static IEnumerable<ChangeDetail> Field(
        string name,
        IEnumerable<Located<string>> before,
        IEnumerable<Located<string>> after
    ) => Field(name, Joined(before), Joined(after));

    /// <summary>That a page says something else. One whose link went dead looks different too, but nobody touched
    /// it.</summary>
    public static IEnumerable<ChangeDetail> Text(Document before, Document after) =>
        before.Digest != after.Digest && before.Body.Html != after.Body.Html
            ? [new(ChangeAspect.Text, "text", "", "")]
            : [];

    private static IEnumerable<ChangeDetail> Metadata(Document? before, Document? after) =>
        before is null || after is null
            ? []
            :
            [
                .. Field("description", before.Metadata.Description?.Value, after.Metadata.Description?.Value),
                .. Field("tags", before.Metadata.Tags, after.Metadata.Tags),
            ];

    private static Route? RouteOf(Document? page) => page is { IsPublished: true } ? page.Route : null;

    private static string? Joined(IEnumerable<Located<string>> texts) =>
        string.Join(", ", texts.Select(text => text.Value)) is { Length: > 0 } joined ? joined : null;
}
