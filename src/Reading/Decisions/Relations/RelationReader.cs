using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Statuses;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>What a record says of others, in front matter and in words; each said once.</summary>
internal static class RelationReader
{
    // Nobody says more of other records on one line.
    private const int MostVerbs = 50;
    private const int LongestLastWord = 100;

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
            if (!IsPlace(text, index) || entry.Form == EntryForm.Code || TextLineReader.IsUnticked(entry.Line.Text))
                continue;
            if (entry is { Form: EntryForm.Row, Value: { } cell } && !KnownLabels.StatusHeadings.Contains(entry.Name))
            {
                pending = null;
                if (RelationVocabulary.FindLabel(entry.Name) is not { } said)
                {
                    foreach (var relation in ReadRow(text, index, entry.Label!, cell))
                        yield return relation;
                    continue;
                }

                foreach (var relation in ReadCells([cell, .. text.Outline.RestOfRow(index)], said))
                    yield return relation with
                    {
                        IsPartial = RelationVocabulary.IsPartial(entry.Name),
                    };
                continue;
            }

            // "Status: replaced, see ADR-4" opens with its verb too, and so does the title of a callout.
            var line =
                entry.Form == EntryForm.Row
                || entry is { Form: EntryForm.Callout, Value.IsEmpty: false }
                || (entry.Value is { IsEmpty: false } && KnownLabels.StatusHeadings.Contains(entry.Name))
                    ? entry.Value!
                    : entry.Line;
            line = Unwrap(text, ref index, line);
            var verbs = Verbs(text, entry, line);
            if (verbs.Length > 0)
            {
                pending = null;
                foreach (var relation in ReadVerbs(text, line, verbs))
                    yield return relation;
                if (verbs[^1] is { Side: RelationSide.Behind, IsOfOther: false } && IsOpen(line.Text, verbs[^1]))
                    pending = verbs[^1].Kind;
            }
            else if (KnownLabels.IsMetadata(entry.Name))
                pending = null;
            else if (pending is { } kind)
            {
                var targets = RelationTarget
                    .Find(line, bare: false)
                    .Concat(
                        entry.Form == EntryForm.Bullet && NamedRecords.OpensBare(line.Text)
                            ? RelationTarget.Find(Sentence(line), bare: true).Take(1)
                            : []
                    )
                    .DistinctBy(target => target.Target.Value)
                    .ToArray();
                if (targets.Length == 0 && entry.Form != EntryForm.Bullet)
                    pending = null;
                foreach (var target in targets.Where(target => NamedRecords.IsRecord(kind, target)))
                    yield return new(kind, target.Target, target.Written);
            }
        }
    }

    // The whole sentence; the index is that of its last line then.
    private static TextLine Unwrap(RecordText text, ref int index, TextLine line)
    {
        var entries = text.Outline.Entries;
        for (; index + 1 < entries.Length && Wrapping.GoesOn(line, entries[index], entries[index + 1]); index++)
            line = line.Join(entries[index + 1].Line);
        return line;
    }

    private static RelationVerb[] Verbs(RecordText text, LineEntry entry, TextLine line)
    {
        var named = new Lazy<RelationTarget.Reference[]>(() => [.. RelationTarget.Find(line, bare: false)]);
        // "[proposed | accepted | superseded by ADR-5]" came with the template.
        var choice = new Lazy<bool>(() => StatusVocabulary.IsChoice(line.Text));
        var verbs = RelationVocabulary
            .Find(line.Text)
            .Take(MostVerbs)
            .Where(verb => !NamedRecords.IsQuoted(line, verb.Start) && !choice.Value)
            .Select(verb =>
                verb.Side == RelationSide.Behind && VerbSubject.IsOther(text, entry, line, verb.Start, named.Value)
                    ? verb with
                    {
                        IsOfOther = true,
                    }
                    : verb
            );
        RelationVerb[] said = LabelVerb(entry, line) is { } label
            ? [label, .. verbs.Where(verb => verb.Start >= label.End)]
            : [.. verbs];
        return said.All(verb => verb.IsOfOther) ? [] : said;
    }

    // "superseded_by: 0007-x", "替代决策：ADR-19": a label is read as a whole, whatever verb its first words would be.
    private static RelationVerb? LabelVerb(LineEntry entry, TextLine line) =>
        entry is { Form: EntryForm.Bullet or EntryForm.Bold or EntryForm.Line, Label: { IsEmpty: false } label }
        && entry.Value is { IsEmpty: false } value
        && RelationVocabulary.FindLabel(entry.Name) is { } kind
        && IsSupersession(kind)
        // "Superseded by ADR-2: its title" has its record in front of the colon.
        && !RelationTarget.IsNamed(label.Text)
        && line.Text.IndexOf(label.Text, StringComparison.Ordinal) is >= 0 and var start
            ? new(
                start,
                Math.Max(start + label.Text.Length, line.Text.IndexOf(value.Text, start, StringComparison.Ordinal)),
                kind,
                RelationSide.Behind
            )
            : null;

    public static bool IsSupersession(RelationKind kind) =>
        kind is RelationKind.Supersedes or RelationKind.SupersededBy;

    // Prose tells of other records in every tense; only where a record speaks of itself is it a statement.
    private static bool IsPlace(RecordText text, int index) =>
        (index < text.Sections.FirstHeading && index != text.TitleIndex && text.Sections.Opened[index] == 0)
        || text.IsFooter(index)
        || text.IsUnder(index, RelationHeadings.Of)
        || IsLastWord(text, index);

    // "*Superseded by ADR-12*" as the last line of all.
    private static bool IsLastWord(RecordText text, int index) =>
        index == text.Outline.Entries.Length - 1
        && text.Outline.Entries[index] is { Form: EntryForm.Text, Line.Text.Length: < LongestLastWord } entry
        && RelationVocabulary.IsSaidOfRecord(entry.Line.Text);

    private static readonly Recollection<bool> RelationHeadings = new(name =>
        KnownLabels.DataHeadings.Contains(name)
        || KnownLabels.LogHeadings.Contains(name)
        || RelationVocabulary.IsAddendum(name)
        || RelationVocabulary.FindLabel(name) is not null
        || RelationVocabulary.Headings.Contains(name)
    );

    private static IEnumerable<Relation> ReadVerbs(RecordText text, TextLine line, RelationVerb[] verbs)
    {
        for (var index = 0; index < verbs.Length; index++)
        {
            var (verb, start) = (verbs[index], index == 0 ? 0 : verbs[index - 1].End);
            if (verb.IsOfOther)
                continue;
            var end = index + 1 < verbs.Length ? verbs[index + 1].Start : line.Text.Length;
            var segment = verb.Side switch
            {
                RelationSide.Within => line.Slice(verb.Start, verb.End),
                RelationSide.Before => LastSentence(line.Slice(start, verb.Start)),
                _ => Object(line.Slice(verb.End, end)),
            };
            if (verb.Side == RelationSide.Behind && RelationVocabulary.SaysNone(segment.Text))
                continue;
            var whole = segment.Text;
            segment = segment.Slice(0, RelationVocabulary.EndOfNamed(whole));
            var isPartial = IsPartial(line.Text, start, verb, end);
            var kind = IsStatusWithRemark(line.Text, verb) ? RelationKind.SupersededBy : verb.Kind;
            RelationTarget.Reference[] named =
            [
                .. RelationTarget.Find(
                    segment,
                    bare: verb.Kind != RelationKind.RelatesTo && NamedRecords.OpensBare(segment.Text)
                ),
            ];
            if (
                verb is { Kind: RelationKind.Supersedes, Side: RelationSide.Behind }
                && named is [var first, ..]
                && RelationVocabulary.IsOfLaterClause(segment.Text, first.Place)
            )
                continue;
            foreach (
                var target in NamedRecords
                    .WithoutProofs(named)
                    .Where(target =>
                        NamedRecords.IsRecord(verb.Kind, target)
                        && !(verb.Side == RelationSide.Before && NamedRecords.IsBeforeNamed(named, target))
                        && !RelationVocabulary.NamesNothing(target.Written)
                        && !Turning.Turns(segment.Text, target.Place)
                        && !NamedRecords.IsRemark(segment.Text, target)
                        && !(
                            verb.Kind == RelationKind.Supersedes
                            && NamedRecords.IsCount(line.Text[verb.Start..verb.End], segment.Text, target)
                        )
                        && !NamedRecords.IsDraft(text, target)
                        && !(IsSupersession(verb.Kind) && NamedRecords.IsStandard(text, target))
                        && !RelationVocabulary.Stays(whole, target.Place)
                    )
            )
                yield return new(kind, target.Target, target.Written)
                {
                    IsPartial = isPartial || RelationVocabulary.IsPart(segment.Text, target.Place),
                };
        }
    }

    // `| [ADR-12](0012-x.md) | supersedes |`: a record, and what this one does to it.
    private static IEnumerable<Relation> ReadRow(RecordText text, int index, TextLine name, TextLine cell)
    {
        var cells = text.Outline.RestOfRow(index).Prepend(cell).ToArray();
        // `| 2026-05-01 | Superseded by ADR-12 |`
        foreach (var said in cells.Where(said => RelationVocabulary.IsSaidOfRecord(said.Text)))
        foreach (var relation in ReadVerbs(text, said, [.. RelationVocabulary.Find(said.Text).Take(MostVerbs)]))
            yield return relation;
        if (
            RelationTarget.Find(name, bare: false).ToArray() is [_, ..] named
            && cell.Text.Length < LongestLastWord
            && RelationVocabulary.FindExact(cell.Text) is { } kind
        )
            foreach (var target in named.Where(target => NamedRecords.IsRecord(kind, target)))
                yield return new(kind, target.Target, target.Written);
    }

    // "Partly superseded by ADR-4", "Supersedes (in part) ADR-4": the words stand close to the verb, or between it and
    // what is named.
    private static bool IsPartial(string text, int start, RelationVerb verb, int end)
    {
        var close = text[verb.End..end].IndexOfAny(['[', '.', ',', ';', '。', '，', '；']) is >= 0 and var stop
            ? verb.End + stop
            : end;
        return RelationVocabulary.IsOfWhatIsIts(text.AsSpan(verb.End))
            || RelationVocabulary.IsPartial(text[start..close])
            || RelationVocabulary.NamesPart(text[verb.Start..verb.End])
            || RelationVocabulary.IsOfPart(text[start..Math.Max(start, verb.Start)]);
    }

    // German "Ersetzt ADR-2" replaces, and "Ersetzt (siehe ADR-2)" was replaced: a remark behind a status explains it.
    private static bool IsStatusWithRemark(string text, RelationVerb verb) =>
        verb is { Kind: RelationKind.Supersedes, Side: RelationSide.Behind }
        && text.AsSpan(verb.End).TrimStart() is ['(' or '（' or ',' or '，', ..]
        && StatusVocabulary.Find(text[verb.Start..verb.End]) is { Status: DecisionStatus.Superseded };

    // "Store prices as integers (supersedes ADR 7)": in a title only a record that is named as one counts.
    private static IEnumerable<Relation> ReadTitle(TextLine line) =>
        RelationVocabulary
            .Find(line.Text)
            .Where(verb => IsSupersession(verb.Kind))
            .SelectMany(verb =>
                RelationTarget
                    .Find(line.From(verb.End), bare: false)
                    .Select(target => new Relation(verb.Kind, target.Target, target.Written))
            );

    private static IEnumerable<Relation> ReadCells(IEnumerable<TextLine> cells, RelationKind kind) =>
        cells
            .SelectMany(cell => RelationTarget.Find(cell, bare: NamedRecords.OpensBare(cell.Text)))
            .Where(target => NamedRecords.IsRecord(kind, target))
            .Select(target => new Relation(kind, target.Target, target.Written));

    // "Supersedes:" goes on below; "Supersedes: —" says that there is none, and "x (superseded)" speaks of x.
    private static bool IsOpen(string text, RelationVerb verb) =>
        text.AsSpan(verb.End) is var rest
        && !rest.ContainsAny(Closing)
        && !Tokens.Read(rest.ToString()).Has(0)
        && (rest.ContainsAny(':', '：') || !Tokens.Read(text[..verb.Start]).Has(0));

    private static readonly SearchValues<char> Closing = SearchValues.Create("-–—/∅)）]");

    private static TextLine LastSentence(TextLine line) =>
        line.Text.LastIndexOfAny(['。', ';', '；']) is >= 0 and var stop ? line.From(stop + 1) : line;

    // "Superseded. See ADR-99": what a word alone leaves open, the next sentence says.
    private static TextLine Object(TextLine line) =>
        line.Text.StartsWith(". ", StringComparison.Ordinal) ? Sentence(line.From(2)) : Sentence(line);

    private static TextLine Sentence(TextLine line)
    {
        if (!line.Text.Contains(". ", StringComparison.Ordinal) && !line.Text.Contains('。', StringComparison.Ordinal))
            return line;
        foreach (Match stop in NumberWords.EndOfSentence.Matches(line.Text))
        {
            var at = stop.Index;
            if (!line.Links.Any(link => link.Start <= at && at < link.End))
                return line.Slice(0, at);
        }

        return line;
    }
}
