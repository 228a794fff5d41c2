using Lintel.Model;

namespace Lintel.Outputs;

/// <summary>Every rubric and every published version as data.</summary>
public static class RubricExports
{
    /// <summary>The files, beside the pages that they say the same as.</summary>
    public static IEnumerable<OutputFile> Of(Handbook handbook) =>
        from rubric in handbook.Rubrics.Concat(
            handbook.Rubrics.Concat(handbook.RetiredRubrics).SelectMany(rubric => rubric.Versions)
        )
        from file in new[] { RubricJson.Of(rubric, handbook.Settings), RubricCsv.Of(rubric, handbook.Settings) }
        select file;
}
