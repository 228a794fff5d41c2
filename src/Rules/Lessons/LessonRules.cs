using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules.Lessons;

/// <summary>Lessons have their points, and the competencies that lessons and records name exist.</summary>
internal sealed class LessonRules : ISiteCheck
{
    /// <summary>A lesson without its points.</summary>
    public static readonly Rule<string> NoTldr = new(
        "LES001",
        Severity.Warning,
        "Lesson without a TL;DR",
        title => new($"The lesson '{title}' has no TL;DR.", "Add a '::: tldr' block with a list of its points.")
    )
    {
        Why = "The points to take home are the description in search, in previews and for those who have a minute.",
        Wrong = "# Retry budgets\n\nRetries multiply load …",
        Right = "# Retry budgets\n\n::: tldr\n- Retries multiply load; give them a budget.\n:::",
    };

    /// <summary>A competency that no rubric has; the detail is a reference such as
    /// <c>backend/system-design</c>.</summary>
    public static readonly Rule<(string Written, string? Nearest)> UnknownCompetency = new(
        "LES007",
        Severity.Error,
        "Unknown competency",
        detail =>
            new(
                $"No rubric has the competency '{detail.Written}'.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Write it as 'rubric/competency', with the ids of the rubric's file."
                )
            )
    )
    {
        Why = "The competency is how a reader finds from the rubric to what teaches it, and back.",
        Wrong = "competencies: [backend/sistem-design]",
        Right = "competencies: [backend/system-design]",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoTldr, UnknownCompetency];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input
            .Handbook.Lessons.Where(lesson => lesson.Page.Metadata.Retired is null)
            .Where(lesson => !lesson.Page.Body.Blocks.OfType<LessonBlock.Tldr>().Any())
            .Select(lesson => NoTldr.At(lesson.Page.TitleSpan, lesson.Page.Title))
            .Concat(Competencies(input.Handbook));

    private static IEnumerable<Diagnostic> Competencies(Handbook handbook)
    {
        var known = handbook
            .Rubrics.SelectMany(rubric =>
                rubric.Competencies.Select(competency => $"{rubric.Route.Name}/{competency.Id.Value}")
            )
            .ToHashSet(StringComparer.Ordinal);
        return handbook
            .Lessons.SelectMany(lesson => lesson.Competencies)
            .Concat(handbook.Decisions.SelectMany(decision => decision.Competencies))
            .Where(competency => !known.Contains(competency.Value))
            .Select(competency =>
                UnknownCompetency.At(
                    competency.At,
                    (competency.Value, NearestName.Find(competency.Value, known.Order(StringComparer.Ordinal)))
                )
            );
    }
}
