using Lintel.Model.Rubrics;
using Lintel.Reading.Links;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Rubrics;

/// <summary>Reads the key <c>retired: {reason, moved_to}</c> wherever something stood, and keeps the tombstones of one
/// file.</summary>
internal sealed class RetirementReader(CrossReferences names)
{
    private readonly List<Retirement> found = [];

    /// <summary>The ids that lead to a thing; see <see cref="Retirement"/>.</summary>
    public readonly record struct Place(string? Competency, string? Level, string? Behaviour);

    /// <summary>Whether a mapping is a tombstone; it is then read to its end and kept.</summary>
    public bool Bury(YamlMapReader map, Place place)
    {
        if (map.Map("retired") is not { } yaml)
            return false;
        var reason = map.Nested(yaml);
        var title = map.Text("title") ?? map.Text("text") ?? map.Text("summary");
        // What it once said may stay for reference.
        foreach (
            var key in (string[])
                ["area", "track", "scope", "summary", "text", "cells", "behaviours", "examples", "evidence", "since"]
        )
            map.Node(key);
        found.Add(
            Read(
                reason,
                place,
                title?.Value
                    ?? place.Behaviour
                    ?? (
                        place.Competency is null ? place.Level
                        : place.Level is null ? place.Competency
                        : $"{place.Competency}, {place.Level}"
                    )
                    ?? ""
            )
        );
        map.ReportUnknownKeys();
        return true;
    }

    /// <summary>All tombstones of the file, with the rubric's own where it has one.</summary>
    public IEnumerable<Retirement> Find(YamlMapReader rubric, Place whole) =>
        rubric.Map("retired") is { } yaml
            ? found.Append(Read(rubric.Nested(yaml), whole, rubric.Text("title")?.Value ?? ""))
            : found;

    private Retirement Read(YamlMapReader map, Place place, string title)
    {
        var reason = map.RequiredText("reason", "A tombstone");
        var moved = map.Text("moved_to");
        map.ReportUnknownKeys();
        return new(
            place.Competency,
            place.Level,
            place.Behaviour,
            title,
            reason.Value,
            moved is null ? null : ForwardingReader.Read(moved, names),
            map.At
        );
    }
}
