using Lintel.Model;

namespace Lintel.Outputs;

/// <summary>Every rubric and every published version as data.</summary>
public static class RubricExports
{
    /// <summary>The files, beside the pages that they say the same as.</summary>
    public static IEnumerable<OutputFile> Of(Handbook library) =>
        from rubric in library.Rubrics.Concat(
            library.Rubrics.Concat(library.RetiredRubrics).SelectMany(rubric => rubric.Versions)
        )
        from file in new[] { RubricJson.Of(rubric, library.Settings), RubricCsv.Of(rubric, library.Settings) }
        select file;
}
