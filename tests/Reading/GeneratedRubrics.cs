using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Tests.Reading;

/// <summary>Rubrics as no person would write them: their texts hold what one format or another takes for a
/// sign.</summary>
internal static class GeneratedRubrics
{
    private static readonly SourceSpan Nowhere = SourceSpan.StartOf("x.yml");

    private static readonly Gen<string> Text = Gen.Elements(
            "a",
            "B",
            "é",
            "😀",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\"",
            "'",
            "\\",
            "# ",
            ": ",
            "- ",
            " -",
            "{}",
            "[x]",
            "&a",
            "*a",
            "!b",
            "%",
            "|",
            ">",
            "---",
            "...",
            "~",
            "null",
            "true",
            "0012",
            "2026-01-02",
            "\n",
            "\r\n",
            "\t",
            " "
        )
        .NonEmptyListOf()
        .Select(pieces => $"{string.Concat(pieces)}.");

    private static readonly Gen<string> Id = Gen.Frequency(
        (3, Gen.Elements("a", "b-2", "null", "true", "no", "on", "y", "x-1e3")),
        (1, Text)
    );

    private static readonly Gen<ImmutableArray<string>> Texts = Text.ListOf().Select(texts => texts.ToImmutableArray());

    private static readonly Gen<Level> Levels =
        from id in Id
        from title in Text
        from track in Optional(Text)
        from scope in Optional(Text)
        from summary in Optional(Text)
        select new Level(At(id), At(title), track, scope, summary ?? "");

    private static readonly Gen<Behaviour> Behaviours =
        from id in Id
        from text in Text
        from examples in Texts
        from since in Optional(Text)
        from evidence in Texts
        select new Behaviour(
            At(id),
            At(text),
            examples,
            since,
            [.. evidence.Select(reference => new Evidence(At(reference), null, null))]
        );

    private static readonly Gen<(string Title, string Reason, string? Moved)> Epitaphs =
        from title in Text
        from reason in Text
        from moved in Optional(Text)
        select (title, reason, moved);

    /// <summary>Rubrics whose texts look like anything to a format.</summary>
    public static Gen<Rubric> Rubrics() =>
        from title in Text
        from description in Optional(Text)
        from version in Optional(Text)
        from isReviewed in Gen.Elements(true, false)
        from levels in Levels.NonEmptyListOf()
        from competencies in Competencies([.. levels.DistinctBy(level => level.Id.Value)]).NonEmptyListOf()
        from dead in Epitaphs.ListOf()
        select new Rubric(
            "input/rubrics/x.yml",
            new("/rubrics/x/"),
            At("x"),
            At(title),
            version is null ? null : At(version),
            null,
            isReviewed,
            [.. levels.DistinctBy(level => level.Id.Value)],
            [.. competencies.DistinctBy(competency => competency.Id.Value)]
        )
        {
            Description = description ?? "",
            HasGeneratedIds = isReviewed ? null : new(true, Nowhere),
            Retired = [.. dead.Select((grave, i) => Grave(grave, i, [.. competencies]))],
        };

    // A level, a competency, a cell and a behaviour in turn, of ids that nothing else has.
    private static Retirement Grave((string Title, string Reason, string? Moved) grave, int i, Competency[] living)
    {
        var id = $"gone-{i}";
        var (competency, level, behaviour) = (i % 4, living.FirstOrDefault()) switch
        {
            (1, _) => (id, null, null),
            (2, { } of) => (of.Id.Value, id, null),
            (3, { } of) => (of.Id.Value, of.Cells[0].Level.Value, id),
            _ => ((string?)null, (string?)id, (string?)null),
        };
        var moved = grave.Moved is { } to ? new Forwarding(At(to), null, null, null) : null;
        return new(competency, level, behaviour, grave.Title, grave.Reason, moved, Nowhere);
    }

    private static Gen<Competency> Competencies(Level[] levels) =>
        from id in Id
        from title in Text
        from area in Optional(Text)
        from summary in Optional(Text)
        from level in Gen.Elements(levels)
        from line in Optional(Text)
        from behaviours in Behaviours.NonEmptyListOf()
        select new Competency(
            At(id),
            At(title),
            area,
            summary ?? "",
            [new(At(level.Id.Value), line is null ? null : At(line), [.. behaviours])]
        );

    private static Gen<string?> Optional(Gen<string> text) => text.OrNull()!;

    private static Located<string> At(string value) => new(value, Nowhere);

    /// <summary>Every text of a rubric with what it is the text of.</summary>
    public static IEnumerable<string> Said(Rubric rubric) =>
        [
            $"{rubric.Id.Value}|{rubric.Title.Value}|{rubric.Description}|{rubric.Version?.Value}|{rubric.Cumulative}",
            $"{rubric.HasGeneratedIds?.Value}",
            .. rubric
                .Retired.Select(grave =>
                    $"{grave.Competency}|{grave.Level}|{grave.Behaviour}|{grave.Title}|{grave.Reason}|"
                    + $"{grave.MovedTo?.Written.Value}"
                )
                .Order(StringComparer.Ordinal),
            .. rubric.Levels.Select(level =>
                $"{level.Id.Value}|{level.Title.Value}|{level.Track}|{level.Scope}|{level.Summary}"
            ),
            .. rubric.Competencies.SelectMany(competency =>
                competency
                    .Cells.SelectMany(cell =>
                        cell.Behaviours.Select(behaviour =>
                                $"{behaviour.Id.Value}|{behaviour.Text.Value}|{behaviour.Since}|"
                                + string.Join('/', behaviour.Examples)
                                + string.Join('/', behaviour.Evidence.Select(evidence => evidence.Reference.Value))
                            )
                            .Prepend($"{cell.Level.Value}|{cell.Summary?.Value}")
                    )
                    .Prepend($"{competency.Id.Value}|{competency.Title.Value}|{competency.Area}|{competency.Summary}")
            ),
        ];
}
