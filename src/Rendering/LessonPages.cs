using Lintel.Site;
using Lintel.Theme.Lessons;

namespace Lintel.Rendering;

/// <summary>A page for every lesson.</summary>
internal static class LessonPages
{
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        from lesson in site.Handbook.Lessons
        where lesson.Page.IsPublished
        select ComponentPage.Create<LessonPage>(site.At(lesson.Page.Route), ("Lesson", lesson));
}
