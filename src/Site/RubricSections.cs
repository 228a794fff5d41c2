using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Site;

/// <summary>How the pages of a rubric fall into sections: its levels, its competencies, the cells of each, and its
/// published versions.</summary>
internal static class RubricSections
{
    public static IEnumerable<NavigationSection> Create(Rubric rubric, Translations translations) =>
        [
            NavigationSection.Local(
                translations.Translate("Versions"),
                rubric.VersionsRoute,
                true,
                rubric.Versions.Select(version => new NavigationItem(
                    translations.Translate("Version {0}", version.Version?.Value),
                    version.Route
                ))
            ),
            .. rubric.IsRetired
                ? []
                : Pages(rubric, translations).Select(section => section with { HiddenBelow = rubric.VersionsRoute }),
            .. rubric.Versions.SelectMany(version => Pages(version, translations)),
        ];

    private static IEnumerable<NavigationSection> Pages(Rubric rubric, Translations translations) =>
        [
            NavigationSection.Local(
                translations.Translate("Levels"),
                rubric.Route,
                true,
                rubric.Levels.Select(level => new NavigationItem(level.Title.Value, rubric.RouteOf(level.Id.Value)))
            ),
            NavigationSection.Local(
                translations.Translate("Competencies"),
                rubric.Route,
                false,
                rubric.Competencies.Select(competency => new NavigationItem(
                    competency.Title.Value,
                    rubric.RouteOf(competency.Id.Value)
                ))
            ),
            .. rubric.Competencies.Select(competency =>
                NavigationSection.Local(
                    competency.Title.Value,
                    rubric.RouteOf(competency.Id.Value),
                    true,
                    from level in rubric.Levels
                    where competency.At(level.Id.Value) is not null
                    select new NavigationItem(level.Title.Value, rubric.RouteOf(competency.Id.Value, level.Id.Value))
                )
            ),
        ];
}
