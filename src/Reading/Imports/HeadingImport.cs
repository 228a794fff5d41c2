using Lintel.Reading.Markdown;
using Markdig.Syntax;

namespace Lintel.Reading.Imports;

/// <summary>A framework in prose, as Monzo's for designers: a heading for each level, one below it for each competency,
/// paragraphs or lists under that.</summary>
internal static class HeadingImport
{
    public static RubricDraft Read(MarkdownDocument syntax, string title)
    {
        var draft = new RubricDraft(title) { Cumulative = true };
        string? level = null,
            competency = null;
        var found = new List<DraftRow>();
        foreach (var block in syntax)
        {
            if (block is HeadingBlock { Level: 2 } of)
                (level, competency) = (PlainText.Of(of.Inline), null);
            else if (block is HeadingBlock { Level: 3 } below)
                competency = PlainText.Of(below.Inline);
            else if (level is not null && competency is not null)
                found.AddRange(Texts(block).Select(text => new DraftRow(competency, level, text)));
        }

        // Any article has headings; only one whose competencies come back level after level is a rubric.
        var isRubric =
            found
                .GroupBy(row => row.Competency, StringComparer.Ordinal)
                .Count(rows => rows.Select(row => row.Level).Distinct().Count() > 1) > 1;
        foreach (var row in isRubric ? found : [])
            draft.Add(row);
        return draft;
    }

    private static IEnumerable<string> Texts(Block block) =>
        block switch
        {
            ParagraphBlock paragraph => [PlainText.Of(paragraph.Inline)],
            ListBlock list => list.OfType<ListItemBlock>().Select(PlainText.Of),
            _ => [],
        };
}
