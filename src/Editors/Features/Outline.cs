using System.Collections.Immutable;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Editors.Features;

/// <summary>The parts of a file: headings within headings, competencies with their cells.</summary>
internal static class Outline
{
    // Icons by the numbers of the protocol.
    private const int Text = 15;
    private const int Group = 3;
    private const int Item = 22;

    /// <summary>The parts; none where the file is no text of the handbook.</summary>
    public static ImmutableArray<DocumentSymbol> Create(Workspace workspace, string uri)
    {
        if (workspace.PathOf(uri) is not { } path)
            return [];
        if (workspace.Site.Handbook.Rubrics.FirstOrDefault(rubric => rubric.Source == path) is { } rubric)
            return OfRubric(rubric);
        if (workspace.Index.DocumentAt(path) is not { } page)
            return [];
        Heading[] headings = page.Body.Title is { } title ? [title, .. page.Body.Headings] : [.. page.Body.Headings];
        return OfHeadings(headings, workspace.TextOf(path)?.ReplaceLineEndings("\n").Split('\n').Length ?? 0);
    }

    // A heading reaches to the next one that is not below it.
    private static ImmutableArray<DocumentSymbol> OfHeadings(ReadOnlySpan<Heading> headings, int end)
    {
        var symbols = ImmutableArray.CreateBuilder<DocumentSymbol>();
        for (var i = 0; i < headings.Length; )
        {
            var heading = headings[i];
            var next = i + 1;
            while (next < headings.Length && headings[next].Level > heading.Level)
                next++;
            var last = next < headings.Length ? headings[next].At.Line - 1 : Math.Max(end, heading.At.EndLine);
            var range = Workspace.RangeOf(heading.At);
            symbols.Add(
                new(
                    NameOf(heading.Text),
                    Text,
                    new(
                        range.Start,
                        new(Math.Max(last - 1, range.End.Line), last - 1 > range.End.Line ? 0 : range.End.Character)
                    ),
                    range,
                    OfHeadings(headings[(i + 1)..next], last)
                )
            );
            i = next;
        }

        return symbols.ToImmutable();
    }

    private static ImmutableArray<DocumentSymbol> OfRubric(Rubric rubric) =>
        [
            .. rubric.Levels.Select(level => Part(level.Title.Value, Item, level.Id.At, rubric.Source, [])),
            .. rubric.Competencies.Select(competency =>
                Part(
                    competency.Title.Value,
                    Group,
                    competency.Id.At,
                    rubric.Source,
                    [
                        .. competency
                            .Cells.SelectMany(cell => cell.Behaviours)
                            .Where(behaviour => behaviour.Id.At.File == rubric.Source)
                            .Select(behaviour => Part(behaviour.Id.Value, Item, behaviour.Id.At, rubric.Source, [])),
                    ]
                )
            ),
        ];

    // What is inherited stands in another file; a parent must hold its children.
    private static DocumentSymbol Part(
        string name,
        int kind,
        SourceSpan at,
        string file,
        ImmutableArray<DocumentSymbol> children
    )
    {
        var own = Workspace.RangeOf(at.File == file ? at : SourceSpan.StartOf(file));
        var end = children.IsEmpty ? own.End : children[^1].Range.End;
        return new(NameOf(name), kind, new(own.Start, end.Line >= own.End.Line ? end : own.End), own, children);
    }

    // The protocol wants a name.
    private static string NameOf(string text) => text.Trim().Length > 0 ? text : "…";
}
