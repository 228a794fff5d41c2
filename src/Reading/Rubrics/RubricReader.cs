using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Model.Rubrics;
using Lintel.Reading.Links;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Rubrics;

/// <summary>Reads a rubric from its YAML. It keeps what is wrong, too: judging is for the checks.</summary>
internal sealed class RubricReader(string path, Route route, CrossReferences names, DiagnosticBag bag)
{
    private readonly RetirementReader tombstones = new(names);
    private bool inherits;
    private int dead;

    /// <summary>Reads the whole file.</summary>
    public Rubric Read(YamlMap yaml)
    {
        var map = new YamlMapReader(yaml, bag);
        var parent = map.Text("inherits");
        inherits = parent is not null;
        var rubric = new Rubric(
            path,
            route,
            map.RequiredText("id", "The rubric"),
            map.RequiredText("title", "The rubric"),
            map.Text("version"),
            map.Text("effective"),
            map.Boolean("cumulative") ?? false,
            [.. map.Maps("levels").Select(ReadLevel).OfType<Level>()],
            [.. map.Maps("competencies").Select(ReadCompetency).OfType<Competency>()]
        )
        {
            Description = map.Text("description")?.Value ?? "",
            Inherits = parent,
            HasGeneratedIds = ReadGeneratedIds(map),
            Retired = [.. tombstones.Find(map, new(null, null, null))],
        };
        map.ReportUnknownKeys();
        ReportEmptiness(rubric, map);
        return rubric;
    }

    private static Located<bool>? ReadGeneratedIds(YamlMapReader map) =>
        map.Boolean("generated_ids") is true ? new(true, map.Node("generated_ids")!.At) : null;

    private void ReportEmptiness(Rubric rubric, YamlMapReader map)
    {
        if (inherits || rubric.Retired.Any(tombstone => tombstone is { Competency: null, Level: null }))
            return;
        // What is there and is no list is told already.
        if (rubric.Levels.IsEmpty && map.Node("levels") is null or YamlList)
            bag.Add(SourceRules.MissingKey.At(rubric.Id.At, ("levels", "The rubric")));
        if (rubric.Competencies.IsEmpty && map.Node("competencies") is null or YamlList)
            bag.Add(SourceRules.MissingKey.At(rubric.Id.At, ("competencies", "The rubric")));
    }

    private Level? ReadLevel(YamlMap yaml)
    {
        var map = new YamlMapReader(yaml, bag);
        var id = map.RequiredText("id", "A level");
        if (tombstones.Bury(map, new(null, id.Value, null)))
            return null;
        var level = new Level(
            id,
            Title(map, id),
            map.Text("track")?.Value,
            map.Text("scope")?.Value,
            map.Text("summary")?.Value ?? ""
        );
        map.ReportUnknownKeys();
        return level;
    }

    private Competency? ReadCompetency(YamlMap yaml)
    {
        var map = new YamlMapReader(yaml, bag);
        var id = map.RequiredText("id", "A competency");
        if (tombstones.Bury(map, new(id.Value, null, null)))
            return null;
        var competency = new Competency(
            id,
            Title(map, id),
            map.Text("area")?.Value,
            map.Text("summary")?.Value ?? "",
            ReadCells(id.Value, map.Map("cells"))
        );
        map.ReportUnknownKeys();
        return competency;
    }

    // A rubric that inherits may add to a level or competency by naming its id alone; what is without a title in the
    // end is reported there. Elsewhere the id says what it is called.
    private Located<string> Title(YamlMapReader map, Located<string> id) =>
        map.Text("title") ?? (inherits || id.Value.Length == 0 ? new("", map.At) : id.With(NameInWords.Of(id.Value)));

    private ImmutableArray<Cell> ReadCells(string competency, YamlMap? yaml)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        foreach (var (level, node) in yaml?.Entries ?? [])
        {
            if (node is not YamlMap cell)
                bag.Add(SourceRules.WrongType.At(node.At, (level.Value, "a mapping with 'summary' and 'behaviours'")));
            else if (ReadCell(competency, new(level.Value, level.At), new YamlMapReader(cell, bag)) is { } read)
                cells.Add(read);
        }

        return cells.ToImmutable();
    }

    private Cell? ReadCell(string competency, Located<string> level, YamlMapReader map)
    {
        if (tombstones.Bury(map, new(competency, level.Value, null)))
            return null;
        var cell = new Cell(
            level,
            map.Text("summary"),
            [.. map.Maps("behaviours").Select(yaml => ReadBehaviour(competency, level.Value, yaml)).OfType<Behaviour>()]
        );
        map.ReportUnknownKeys();
        return cell;
    }

    private Behaviour? ReadBehaviour(string competency, string level, YamlMap yaml)
    {
        var map = new YamlMapReader(yaml, bag);
        var id = map.RequiredText("id", "A behaviour");
        if (tombstones.Bury(map, new(competency, level, id.Value)))
            return null;
        var behaviour = new Behaviour(
            id,
            map.RequiredText("text", "A behaviour"),
            [.. map.Texts("examples").Select(example => example.Value)],
            map.Text("since")?.Value,
            [.. map.Texts("evidence").Select(ReadEvidence)]
        );
        map.ReportUnknownKeys();
        return behaviour;
    }

    private Evidence ReadEvidence(Located<string> reference)
    {
        var evidence = new Evidence(reference, names.Find(reference.Value), null);
        if (evidence.Target is null && names.FindElsewhere(reference.Value) is { } elsewhere)
            return evidence with { Address = WebAddress.Parse(elsewhere) ?? evidence.Address };
        return evidence.Target is not null || evidence.Address is not null || ++dead > Limits.Suggestions
            ? evidence
            : evidence with
            {
                Nearest = names.Nearest(reference.Value),
            };
    }
}
