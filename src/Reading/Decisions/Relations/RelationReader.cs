using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>What a record says of others, in front matter and in words; each said once.</summary>
internal static class RelationReader
{
    public static ImmutableArray<Relation> Read(RecordText text) =>
        [
            .. RelationFrontMatter
                .Read(text.Front)
                .Concat(ReadBody(text))
                .DistinctBy(relation => (relation.Kind, relation.Target.Value.ToLowerInvariant())),
        ];

    private static IEnumerable<Relation> ReadBody(RecordText text)
    {
        RelationKind? pending = null;
        for (var index = 0; index < text.Outline.Entries.Length; index++)
        {
            var entry = text.Outline.Entries[index];
            if (entry.IsHeading && index != text.TitleIndex)
            {
                pending =
                    text.Sections.IsInside(index) || text.Sections.Opened[index] != 0
                        ? null
                        : RelationVocabulary.FindLabel(entry.Name);
                continue;
            }

            if (index == text.TitleIndex)
                foreach (var relation in ReadTitle(entry.Line))
                    yield return relation;
            if (!IsPlace(text, index) || entry.Form == EntryForm.Code)
                continue;
            if (entry is { Form: EntryForm.Row, Value: { } cell })
            {
                pending = null;
                if (RelationVocabulary.FindLabel(entry.Name) is not { } said)
                    continue;
                foreach (var relation in ReadCells([cell, .. text.Outline.RestOfRow(index)], said))
                    yield return relation with
                    {
                        IsPartial = RelationVocabulary.IsPartial(entry.Name),
                    };
                continue;
            }

            var verbs = RelationVocabulary
                .Find(entry.Line.Text)
                .Where(verb => !IsQuoted(entry.Line, verb.Start))
                .ToArray();
            if (verbs.Length > 0)
            {
                pending = null;
                foreach (var relation in ReadVerbs(entry.Line, verbs))
                    yield return relation;
                if (Rest(entry.Line, verbs[^1].End).IsEmpty)
                    pending = verbs[^1].Kind;
            }
            else if (pending is { } kind)
            {
                var targets = RelationTarget
                    .Find(entry.Line, bare: false)
                    .Concat(
                        entry.Form == EntryForm.Bullet
                            ? RelationTarget.Find(Sentence(entry.Line), bare: true).Take(1)
                            : []
                    )
                    .DistinctBy(target => target.Target.Value)
                    .ToArray();
                if (targets.Length == 0 && entry.Form != EntryForm.Bullet)
                    pending = null;
                foreach (var target in targets.Where(target => IsRecord(kind, target)))
                    yield return new(kind, target.Target, target.Written);
            }
        }
    }

    // Prose tells of other records in every tense; only where a record speaks of itself is it a statement.
    private static bool IsPlace(RecordText text, int index) =>
        (index < text.Sections.FirstHeading && index != text.TitleIndex && text.Sections.Opened[index] == 0)
        || text.IsUnder(index, IsRelationHeading);

    private static bool IsRelationHeading(string name) =>
        KnownLabels.DataHeadings.Contains(name)
        || RelationVocabulary.FindLabel(name) is not null
        || RelationVocabulary.Headings.Contains(name);

    private static IEnumerable<Relation> ReadVerbs(TextLine line, (int Start, int End, RelationKind Kind)[] verbs)
    {
        for (var index = 0; index < verbs.Length; index++)
        {
            var end = index + 1 < verbs.Length ? verbs[index + 1].Start : line.Text.Length;
            var segment = Sentence(line.Slice(verbs[index].End, end));
            var kind = verbs[index].Kind;
            var isPartial = IsPartial(line.Text, index == 0 ? 0 : verbs[index - 1].End, verbs[index].End, end);
            foreach (
                var target in RelationTarget
                    .Find(segment, bare: kind != RelationKind.RelatesTo && OpensBare(segment.Text))
                    .Where(target => IsRecord(kind, target))
            )
                yield return new(kind, target.Target, target.Written) { IsPartial = isPartial };
        }
    }

    // "Partly superseded by ADR-4", "Supersedes (in part) ADR-4": the words stand close to the verb, or between it and
    // what is named.
    private static bool IsPartial(string text, int start, int verbEnd, int end)
    {
        var close = text[verbEnd..end].IndexOfAny(['[', '.', ',', ';']) is >= 0 and var stop ? verbEnd + stop : end;
        return RelationVocabulary.IsPartial(text[start..close]);
    }

    // "Store prices as integers (supersedes ADR 7)": in a title only a record that is named as one counts.
    private static IEnumerable<Relation> ReadTitle(TextLine line) =>
        RelationVocabulary
            .Find(line.Text)
            .Where(verb => verb.Kind is RelationKind.Supersedes or RelationKind.SupersededBy)
            .SelectMany(verb =>
                RelationTarget
                    .Find(line.From(verb.End), bare: false)
                    .Select(target => new Relation(verb.Kind, target.Target, target.Written))
            );

    private static IEnumerable<Relation> ReadCells(IEnumerable<TextLine> cells, RelationKind kind) =>
        cells
            .SelectMany(cell => RelationTarget.Find(cell, bare: OpensBare(cell.Text)))
            .Where(target => IsRecord(kind, target))
            .Select(target => new Relation(kind, target.Target, target.Written));

    // A link's text may be the other record's title, and that title may hold a verb.
    private static bool IsQuoted(TextLine line, int verb) =>
        line.Links.Any(link =>
            link.Start < verb
            && verb < link.End
            && line.Text.AsSpan(link.Start, verb - link.Start).IndexOfAnyInRange('0', 'z') >= 0
        );

    // Anything may take a record's place, a discussion elsewhere too; but "see also" counts only between records.
    private static bool IsRecord(RelationKind kind, RelationTarget.Reference target) =>
        kind is RelationKind.Supersedes or RelationKind.SupersededBy
        || target.Target.Value.All(char.IsAsciiDigit)
        || (
            target.Written.Contains(".md", StringComparison.Ordinal)
            && !target.Written.Contains("://", StringComparison.Ordinal)
        );

    // "superseded by 12" names a record; "replaces the 3 old queues" does not.
    private static bool OpensBare(string text) =>
        text.TrimStart(' ', ':', '[', '#', '"', '`', '*', '(') is [var first, ..] rest
        && (
            char.IsAsciiDigit(first)
            || rest.StartsWith("http", StringComparison.Ordinal)
            || (rest.Split(' ')[0].Contains('-', StringComparison.Ordinal) && rest.Split(' ').Length < 4)
        );

    private static TextLine Rest(TextLine line, int start) =>
        line.From(start) is var rest && rest.Text.All(c => !char.IsLetterOrDigit(c))
            ? rest.From(rest.Text.Length)
            : rest;

    private static TextLine Sentence(TextLine line)
    {
        for (
            var stop = line.Text.IndexOf(". ", StringComparison.Ordinal);
            stop >= 0;
            stop = line.Text.IndexOf(". ", stop + 1, StringComparison.Ordinal)
        )
        {
            var at = stop;
            if (!line.Links.Any(link => link.Start <= at && at < link.End))
                return line.Slice(0, stop);
        }

        return line;
    }
}
