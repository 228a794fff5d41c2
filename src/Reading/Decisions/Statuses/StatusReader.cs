using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>Every status that a file states, the one that counts first.</summary>
internal static class StatusReader
{
    public static ImmutableArray<StatedStatus> Read(RecordText text, RecordTitle title)
    {
        var stated = ImmutableArray.CreateBuilder<StatedStatus>();
        if (
            (Pick(text.Front.Texts(KnownLabels.StatusKeys), text.Words) ?? Pick(History(text.Front), text.Words)) is
            { } front
        )
            stated.Add(front with { IsInFrontMatter = true });
        foreach (var place in StatusPlaces.Read(text))
            if (Pick([.. place], text.Words) is { } found)
                stated.Add(found);
        if (stated.Count == 0 && title.StatusWord is { } word && StatusVocabulary.Find(word.Value) is { } prefix)
            stated.Add(new(word, prefix.Status, word));
        return stated.ToImmutable();
    }

    // A list of statuses with their days: the last one holds.
    private static ImmutableArray<TextLine> History(FrontMatterValues front) =>
        front.Node(KnownLabels.StatusHistory.Keys.AsSpan()) is YamlList { Items: [.., YamlMap last] }
        && KnownLabels.Status.Keys.Select(key => last[key]).FirstOrDefault(node => node is not null) is { } status
            ? [.. front.Texts(status)]
            : [];

    // The line that opens with a known word counts; "Original proposal of May" above "Approved" does not.
    private static StatedStatus? Pick(ImmutableArray<TextLine> lines, OwnNames words)
    {
        var said = lines
            .Where(line =>
                !line.Text.StartsWith(TextLineReader.Unticked, StringComparison.Ordinal)
                && (!Placeholder.IsAll(Bare(line.Text)) || IsStatus(line.Text))
                && !StatusVocabulary.IsChoice(line.Text)
            )
            .Take(8)
            .ToArray();
        if (said.Length == 0)
            return null;
        foreach (var line in said)
            if (words.FindStatus(line.Text) is { } own)
                return new(line.Located, own.Status, line.Slice(0, own.Length).Located);
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
            .Where(line => line.Day is { Length: 10 } && StatusVocabulary.Find(line.Line.Text) is { IsOpening: true })
            .ToArray();
        if (dated.Length < 2 || said.Except(dated.Select(line => line.Line)).Any(IsOpening))
            return null;
        var last = dated.Select(line => line.Day).Max(StringComparer.Ordinal);
        var line = dated.Last(line => line.Day == last).Line;
        return State(line, StatusVocabulary.Find(line.Text)!.Value);
    }

    // "WIP" says nothing where a decision is asked for, and all that is asked for in the place of a status.
    private static bool IsStatus(string text) =>
        StatusVocabulary.Find(text) is { } found && found.Length == text.Trim('*', '_', '.', '!', ' ').Length;

    private static bool IsOpening(TextLine line) => StatusVocabulary.Find(line.Text) is { IsOpening: true };

    // The words of a badge stand in its address: `…/badge/status-accepted-green`.
    private static StatedStatus? ReadBadge(TextLine[] said) =>
        said.SelectMany(line =>
                line.Links.Select(link =>
                    StatusBadge.Read(link.Url) is { } found
                        ? new StatedStatus(line.Located, found.Status, line.Located)
                        : null
                )
            )
            .FirstOrDefault(stated => stated is not null);

    private static StatedStatus State(TextLine line, StatusVocabulary.Found found) =>
        new(line.Located, found.Status, line.Slice(found.Start, found.Start + found.Length).Located);

    // YAML's `{ accepted }` and a template's `{accepted}` look alike; a single known word in braces was written by
    // somebody.
    private static string Bare(string text) => text.Trim('{', '}', '[', ']', ' ');
}
