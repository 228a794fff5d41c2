using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Site;

namespace Lintel.Changes.Documents;

/// <summary>Compares lessons. A changed answer of a quick check is easily overlooked in a text, and matters most to who
/// learns from it.</summary>
internal static class LessonComparison
{
    public static IEnumerable<HandbookChange> Compare(IEnumerable<Lesson> before, IEnumerable<Lesson> after) =>
        DocumentPairs
            .Of(before, after, lesson => lesson.Page)
            .Select(pair => Compare(pair.Before, pair.After))
            .OfType<HandbookChange>();

    private static HandbookChange? Compare(Lesson? before, Lesson? after) =>
        DocumentComparison.Compare(
            ChangeSubject.Lesson,
            before?.Page,
            after?.Page,
            (after ?? before)!.Page.Title,
            before is null || after is null ? [] : Details(before, after)
        );

    private static IEnumerable<ChangeDetail> Details(Lesson before, Lesson after) =>
        [
            .. Answers(Checks(before), Checks(after)),
            .. DocumentComparison.Field("title", before.Page.Title, after.Page.Title),
            .. DocumentComparison.Field("tracks", Tracks(before), Tracks(after)),
            .. DocumentComparison.Field("competencies", before.Competencies, after.Competencies),
            .. DocumentComparison.Text(before.Page, after.Page),
        ];

    private static IEnumerable<ChangeDetail> Answers(LessonBlock.QuickCheck[] before, LessonBlock.QuickCheck[] after)
    {
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            var (old, current) = (Answer(before.ElementAtOrDefault(i)), Answer(after.ElementAtOrDefault(i)));
            if (old != current)
                yield return new(ChangeAspect.Answer, $"quick check {i + 1}", old, current);
        }
    }

    private static string? Answer(LessonBlock.QuickCheck? check) =>
        check is null
            ? null
            : string.Join("; ", check.Choices.Where(choice => choice.IsRight).Select(choice => choice.Text));

    private static LessonBlock.QuickCheck[] Checks(Lesson lesson) =>
        [.. lesson.Page.Body.Blocks.OfType<LessonBlock.QuickCheck>()];

    private static string? Tracks(Lesson lesson) =>
        lesson.Tracks.IsEmpty ? null : string.Join("; ", lesson.Tracks.Select(track => $"{track.Name}: {track.Line}"));
}
