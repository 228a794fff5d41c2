using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Lessons have their points, and their blocks have what they need to teach.</summary>
public static class LessonChecks
{
    /// <summary>Checks the lessons, and the blocks of every document.</summary>
    public static IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var handbook = input.Handbook;
        var competencies = handbook
            .Rubrics.SelectMany(rubric =>
                rubric.Competencies.Select(competency => $"{rubric.Route.Name}/{competency.Id.Value}")
            )
            .ToHashSet(StringComparer.Ordinal);
        var tldrs = handbook
            .Lessons.Where(lesson => !lesson.Page.Body.Blocks.OfType<LessonBlock.Tldr>().Any())
            .Select(lesson => LessonRules.NoTldr.At(lesson.Page.TitleSpan, lesson.Page.Title));
        var unknown = handbook
            .Lessons.SelectMany(lesson => lesson.Competencies)
            .Concat(handbook.Decisions.SelectMany(decision => decision.Competencies))
            .Where(competency => !competencies.Contains(competency.Value))
            .Select(competency =>
                LessonRules.UnknownCompetency.At(
                    competency.At,
                    (competency.Value, NearestName.Of(competency.Value, competencies.Order(StringComparer.Ordinal)))
                )
            );
        var blocks = handbook.Documents.SelectMany(document => document.Body.Blocks).SelectMany(block => Check(block));
        return tldrs.Concat(unknown).Concat(blocks);
    }

    private static IEnumerable<Diagnostic> Check(LessonBlock block) =>
        block switch
        {
            LessonBlock.QuickCheck question => Check(question),
            LessonBlock.Compare compare => from side in new[]
            {
                (Name: "before", Title: compare.Before),
                (Name: "after", Title: compare.After),
            }
            where side.Title is null
            select LessonRules.MissingSide.At(block.At, side.Name),
            LessonBlock.DoNext { Items: 0 } => [LessonRules.NoItems.At(block.At, 0)],
            LessonBlock.Worksheet { Rows: 0 } or LessonBlock.Worksheet { Columns: not 2 } =>
            [
                LessonRules.NoTable.At(block.At, 0),
            ],
            LessonBlock.Tabs { Count: < 2 } tabs => [LessonRules.TooFewTabs.At(block.At, tabs.Count)],
            LessonBlock.Tab { Title: null } => [LessonRules.UntitledTab.At(block.At, 0)],
            LessonBlock.Unknown unknown =>
            [
                LessonRules.UnknownBlock.At(block.At, (unknown.Name, unknown.Nearest, unknown.Known)),
            ],
            _ => [],
        };

    private static IEnumerable<Diagnostic> Check(LessonBlock.QuickCheck question)
    {
        if (question.Choices.Length < 2)
            yield return LessonRules.TooFewChoices.At(question.At, question.Choices.Length);
        else if (!question.Choices.Any(choice => choice.IsRight))
            yield return LessonRules.NoRightChoice.At(question.At, question.Choices.Length);
        if (!question.HasExplanation)
            yield return LessonRules.NoExplanation.At(question.At, 0);
    }
}
