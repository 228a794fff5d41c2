using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Relations;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>Every status that a file states, the one that counts first.</summary>
internal static class StatusReader
{
    // Nobody says in more letters what became of a record.
    private const int LongestLead = 300;

    public static ImmutableArray<StatedStatus> Read(RecordText text, RecordTitle title)
    {
        var stated = ImmutableArray.CreateBuilder<StatedStatus>();
        if (
            (
                Fixed(Pick(History(text.Front, KnownLabels.StatusKeys), text.Words))
                ?? Pick(text.Front.Texts(KnownLabels.StatusKeys), text.Words)
                ?? Fixed(Pick(History(text.Front, KnownLabels.StatusHistory), text.Words))
            ) is
            { } front
        )
            stated.Add(front with { IsInFrontMatter = true });
        foreach (var place in StatusPlaces.Read(text))
            if (Pick([.. place], text.Words) is { } found)
                stated.Add(
                    IsCode(text, found.Word.At) || IsHistory(text, found) ? found with { IsReplaceable = false } : found
                );
        foreach (var place in StatusPlaces.ReadLog(text))
            if (Fixed(Pick([.. place], text.Words)) is { } found)
                stated.Add(found);
        if (stated.Count == 0 && Lead(text) is { } lead)
            stated.Add(lead);
        if (stated.Count == 0 && title.StatusWord is { } word && StatusVocabulary.Find(word.Value) is { } prefix)
            stated.Add(new(word, prefix.Status, word));
        if (stated.Count == 0 && Shelf(text) is { } shelf)
            stated.Add(shelf);
        return stated.ToImmutable();
    }

    // "> **Superseded** by ADR-2" on top of an old record, where it states no status.
    private static StatedStatus? Lead(RecordText text)
    {
        var replaced = new Lazy<HashSet<int>>(() =>
            [
                .. RelationReader
                    .Read(text)
                    .Where(relation => relation is { Kind: RelationKind.SupersededBy, IsPartial: false })
                    .Select(relation => relation.Target.At.Line),
            ]
        );
        foreach (var entry in text.Outline.Entries.Take(text.Sections.FirstHeading))
            if (
                entry is { IsHeading: false, Form: not EntryForm.Code, Line: { Text.Length: < LongestLead } line }
                && StatusVocabulary.IsSuperseded(line.Text)
                && StatusVocabulary.Find(line.Text) is { Status: DecisionStatus.Superseded } found
                // The sentence may be wrapped in front of the record.
                && (replaced.Value.Contains(line.At.EndLine) || replaced.Value.Contains(line.At.EndLine + 1))
            )
                return State(line, found);
        return null;
    }

    // `adr/rejected/0012-x.md`: where a record says nothing of its status, the folder does.
    private static StatedStatus? Shelf(RecordText text) =>
        StatusFolder.NameOf(StatusFolder.Around(text)) is { } folder && StatusVocabulary.Find(folder) is { } found
            ? new(new(folder, text.File.Start), found.Status, new(folder, text.File.Start)) { IsReplaceable = false }
            : null;

    private static bool IsHistory(RecordText text, StatedStatus stated) =>
        text.Outline.Entries.Any(entry => entry.IsHistory && entry.Value?.At == stated.Text.At);

    // No link can stand between the signs of code.
    private static bool IsCode(RecordText text, SourceSpan word) =>
        text.Places.Offset(word.Line, word.Column) is > 0 and var start && text.File.Text[start - 1] == '`';

    private static StatedStatus? Fixed(StatedStatus? stated) =>
        stated is null ? null : stated with { IsReplaceable = false };

    // A list of statuses with their days: the last day's holds, and without days the last one.
    private static ImmutableArray<TextLine> History(FrontMatterValues front, LabelList keys) =>
        front.Node(keys) is YamlList { Items: [.., YamlMap] } list
        && list
            .Items.OfType<YamlMap>()
            .OrderBy(item => (item["date"] as YamlScalar)?.Value ?? "", StringComparer.Ordinal)
            .Last()
            is var last
        && (FrontMatterValues.Node(last, KnownLabels.Status) ?? last["value"]) is { } status
            ? [.. front.Texts(status)]
            : [];

    // The line that opens with a known word counts; "Original proposal of May" above "Approved" does not.
    private static StatedStatus? Pick(ImmutableArray<TextLine> lines, OwnNames words)
    {
        lines = MarkedChoice.Find([.. lines.Select(Boxes.Ticked).Select(MarkedChoice.Find)]);
        var said = lines
            .Where(
                (line, index) =>
                    !TextLineReader.IsUnticked(line.Text)
                    && !IsBlank(lines, index)
                    && (!Placeholder.IsAll(Bare(line.Text)) || IsStatus(Bare(line.Text)))
                    && !StatusVocabulary.IsChoice(line.Text)
            )
            .Take(8)
            .ToArray();
        if (said.Length == 0)
            return null;
        // Boxes are ticked one after the other.
        if (lines.Any(line => TextLineReader.IsUnticked(line.Text)))
            said = [.. said.SkipLast(1).Where(line => !IsOpening(line)), said[^1]];
        foreach (var line in said)
            if (words.FindStatus(line.Text) is { } own)
                return new(line.Located, own.Status, line.Slice(own.Start, own.End).Located);
        if (Newest(said) is { } newest)
            return newest;
        var superseded = said.FirstOrDefault(line =>
            StatusVocabulary.IsSuperseded(line.Text) && line.Text.Length < 300
        );
        foreach (var opening in new[] { true, false })
        {
            foreach (var line in said)
            {
                if (StatusVocabulary.Find(line.Text) is not { } found || (opening && !found.IsOpening))
                    continue;
                if (
                    superseded is not null
                    && superseded != line
                    && found.Status is DecisionStatus.Accepted or DecisionStatus.Proposed
                    && superseded is not null
                    && StatusVocabulary.Find(superseded.Text)
                        is { IsOpening: true, Status: DecisionStatus.Superseded } gone
                )
                    return State(superseded, gone);
                return State(line, found);
            }
        }

        return ReadBadge(said) ?? new(said[0].Located, DecisionStatus.Unknown, said[0].Located);
    }

    // Of several statuses with a day each, the last day's holds.
    private static StatedStatus? Newest(TextLine[] said)
    {
        var dated = said.Select(line => (Line: line, Day: DateParser.Find(line.Text)?.Iso))
            .Where(line => line.Day is { Length: >= 7 } && StatusVocabulary.Find(line.Line.Text) is { IsOpening: true })
            .ToArray();
        if (dated.Length < 2 || said.Except(dated.Select(line => line.Line)).Any(IsOpening))
            return null;
        var last = dated.Select(line => line.Day).Max(StringComparer.Ordinal);
        var line = dated.Last(line => line.Day == last).Line;
        return Fixed(State(line, StatusVocabulary.Find(line.Text)!.Value));
    }

    // "Superseded by:" with nothing behind it, and nothing that it leads to on the next line.
    private static bool IsBlank(ImmutableArray<TextLine> lines, int index) =>
        RelationVocabulary.IsBlank(lines[index].Text)
        && !(
            index + 1 < lines.Length
            && !RelationVocabulary.Find(lines[index + 1].Text).Any()
            && RelationTarget.Find(lines[index + 1], bare: true).Any()
        );

    // "WIP" says nothing where a decision is asked for, and all that is asked for in the place of a status.
    private static bool IsStatus(string text) =>
        StatusVocabulary.Find(text) is { } found && found.Length == text.Trim('*', '_', '.', '!', ' ').Length;

    private static bool IsOpening(TextLine line) => StatusVocabulary.Find(line.Text) is { IsOpening: true };

    // The words of a badge stand in its address: `…/badge/status-accepted-green`.
    private static StatedStatus? ReadBadge(TextLine[] said) =>
        said.SelectMany(line =>
                line.Links.Select(link =>
                    StatusBadge.Read(link.Url) is { } found
                        ? Fixed(new(Said(line, link), found.Status, Said(line, link)))
                        : null
                )
            )
            .FirstOrDefault(stated => stated is not null);

    // A picture whose caption names no status says what its address does.
    private static Located<string> Said(TextLine line, LineLink link) =>
        StatusVocabulary.Find(line.Text) is null && StatusBadge.Words(link.Url) is { } words
            ? line.Located.With(words)
            : line.Located;

    private static StatedStatus State(TextLine line, StatusVocabulary.Found found) =>
        new(line.Located, found.Status, line.Slice(found.Start, found.Start + found.Length).Located)
        {
            IsReplaceable = !line.Links.Any(link => link.Start < found.Start + found.Length && link.End > found.Start),
        };

    // YAML's `{ accepted }` and a template's `{accepted}` look alike; a single known word in braces was written by
    // somebody.
    private static string Bare(string text) => text.Trim('{', '}', '[', ']', ' ');
}
