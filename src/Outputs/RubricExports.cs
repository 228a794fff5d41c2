using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs;

/// <summary>Every rubric and every published version as data.</summary>
internal static class RubricExports
{
    /// <summary>The files, beside the pages that they say the same as.</summary>
    public static IEnumerable<OutputFile> Create(HandbookSite site) =>
        from rubric in site.Handbook.Rubrics.Concat(
            site.Handbook.Rubrics.Concat(site.Handbook.RetiredRubrics).SelectMany(rubric => rubric.Versions)
        )
        from file in new[]
        {
            RubricJson.Create(rubric, site.Handbook.Settings),
            RubricCsv.Create(rubric, site.Handbook.Settings),
        }
        select file;
}
