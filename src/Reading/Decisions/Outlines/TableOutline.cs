using System.Collections.Immutable;
using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Relations;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Statuses;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Tables as labels: a label in front of each row, or a row of labels above one row of values.</summary>
internal static class TableOutline
{
    public static IEnumerable<LineEntry> Read(Table table, SyntaxSpan places)
    {
        var rows = table
            .OfType<TableRow>()
            .Select(row => row.OfType<TableCell>().Select(cell => Lines(cell, places)).ToImmutableArray())
            .ToImmutableArray();
        return Read(rows);
    }

    /// <summary>The rows of a table that is written as HTML; none where there is no such.</summary>
    public static ImmutableArray<LineEntry> Read(string html, Func<string, TextLine> line) =>
        [
            .. Read([
                .. HtmlText
                    .Rows(html)
                    .Select(row => row.Select(cell => Lines(line(cell))).ToImmutableArray())
                    .Where(row => !row.IsEmpty),
            ]),
        ];

    private static IEnumerable<LineEntry> Read(ImmutableArray<ImmutableArray<ImmutableArray<TextLine>>> rows)
    {
        var byColumn = rows.Length == 2 && rows[0].Length > 1 && !IsKey(rows[1][0]) && rows[0].Any(IsKey);
        // `| ADR-12 | supersedes |` speaks of one record under a head of its own.
        byColumn =
            byColumn
            && !rows[1].Skip(1).Any(cell => cell is [var said] && RelationVocabulary.FindExact(said.Text) is not null);
        // A head over empty rows says nothing.
        byColumn |= rows.Length > 1 && rows.Skip(1).All(row => row.All(cell => cell.IsEmpty));
        return byColumn || HasPartsAsColumns(rows) ? Columns(rows[0], Joined(rows[1..]))
            : NewestOfLife(rows) is { } newest
                ? Columns(rows[0], newest).Select(entry => entry with { IsHistory = true })
            : rows.SelectMany(Row);
    }

    // `| Background | Options | Decision |` over what stands in each; over many rows, two could be those of a list.
    private static bool HasPartsAsColumns(ImmutableArray<ImmutableArray<ImmutableArray<TextLine>>> rows) =>
        rows.Length > 1
        && rows[0]
            .Select(cell =>
                cell is [var first] && LabelName.Normalize(first.Text) is var name && SectionVocabulary.IsCertain(name)
                    ? SectionVocabulary.FindCertain(name)
                    : SectionKind.None
            )
            .Where(kind => kind != SectionKind.None)
            .Distinct()
            .Count() >= (rows.Length == 2 ? 2 : 3);

    // What stands in each column, row below row.
    private static ImmutableArray<ImmutableArray<TextLine>> Joined(
        ImmutableArray<ImmutableArray<ImmutableArray<TextLine>>> rows
    ) =>
        [
            .. Enumerable
                .Range(0, rows.Max(row => row.Length))
                .Select(column =>
                    rows.Where(row => column < row.Length).SelectMany(row => row[column]).ToImmutableArray()
                ),
        ];

    // `| Date | Status |` over a row for each change: the last day's row says what holds.
    private static ImmutableArray<ImmutableArray<TextLine>>? NewestOfLife(
        ImmutableArray<ImmutableArray<ImmutableArray<TextLine>>> rows
    )
    {
        if (rows.Length < 3 || rows[0].Length < 2)
            return null;
        var names = rows[0].Select(cell => cell is [var first, ..] ? LabelName.Normalize(first.Text) : "").ToArray();
        var status = Array.FindIndex(names, KnownLabels.Status.Contains);
        var day = Array.FindIndex(names, name => KnownLabels.Dates.Any(list => list.Contains(name)));
        if (
            status < 0
            || day < 0
            || rows.Skip(1)
                .Any(row =>
                    row.Length <= Math.Max(status, day)
                    || row[status] is not [var said, ..]
                    || StatusVocabulary.Find(said.Text) is not { IsOpening: true }
                )
        )
            return null;
        return rows.Skip(1)
            .OrderBy(row => row[day] is [var said, ..] ? DateParser.Find(said.Text)?.Iso : null, StringComparer.Ordinal)
            .Last();
    }

    private static IEnumerable<LineEntry> Columns(
        ImmutableArray<ImmutableArray<TextLine>> head,
        ImmutableArray<ImmutableArray<TextLine>> body
    ) => head.Zip(body).Where(pair => pair.First.Length > 0).SelectMany(pair => Entries(pair.First[0], pair.Second));

    private static IEnumerable<LineEntry> Row(ImmutableArray<ImmutableArray<TextLine>> cells)
    {
        var said = cells.SelectMany(cell => cell).ToImmutableArray();
        return said.IsEmpty ? []
            : cells[0].IsEmpty ? said.Select(Text)
            : Entries(said[0], [.. said.Skip(1)]);
    }

    private static IEnumerable<LineEntry> Entries(TextLine label, ImmutableArray<TextLine> values)
    {
        yield return new(
            EntryForm.Row,
            EntryRank.Row,
            label,
            label,
            values.IsEmpty ? label.From(label.Text.Length) : values[0]
        );
        foreach (var line in values.Skip(1))
            yield return Text(line);
    }

    private static LineEntry Text(TextLine line) => new(EntryForm.Text, EntryRank.Text, line, null, null);

    // "Proposed" may stand over a date, and under "Status": only a word that is never a value tells a row of labels.
    private static bool IsKey(ImmutableArray<TextLine> cell) =>
        cell is [var first, ..]
        && LabelName.Normalize(first.Text) is var name
        && KnownLabels.IsMetadata(name)
        // "accepted (2026-01-02)"
        && !StatusVocabulary.IsStatus(name.Split(" (")[0]);

    private static ImmutableArray<TextLine> Lines(TextLine cell) => cell.IsEmpty ? [] : [cell];

    private static ImmutableArray<TextLine> Lines(TableCell cell, SyntaxSpan places) =>
        [.. cell.Descendants<LeafBlock>().SelectMany(leaf => TextLineReader.Read(leaf.Inline, places))];
}
