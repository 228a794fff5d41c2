using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Reading.Links;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Rubrics;

/// <summary>Reads a rubric from its YAML. It keeps what is wrong, too: judging is for the checks.</summary>
public sealed class RubricReader(string path, Route route, Names names, DiagnosticBag bag)
{
    /// <summary>Reads the whole file.</summary>
    public Rubric Read(YamlMap yaml)
    {
        var map = new YamlMapReader(yaml, bag);
        var rubric = new Rubric(
            path,
            route,
            map.RequiredText("id", "The rubric"),
            map.RequiredText("title", "The rubric"),
            map.Text("version"),
            map.Text("effective"),
            map.Boolean("cumulative") ?? false,
            [.. map.Maps("levels").Select(ReadLevel)],
            [.. map.Maps("competencies").Select(ReadCompetency)])
        {
            Description = map.Text("description")?.Value ?? "",
        };
        if (rubric.Levels.IsEmpty) bag.Add(SourceRules.MissingKey.At(rubric.Id.At, ("levels", "The rubric")));
        if (rubric.Competencies.IsEmpty) bag.Add(SourceRules.MissingKey.At(rubric.Id.At, ("competencies", "The rubric")));
        map.ReportUnknownKeys();
        return rubric;
    }

    private Level ReadLevel(YamlMap yaml)
    {
        var map = new YamlMapReader(yaml, bag);
        var level = new Level(
            map.RequiredText("id", "A level"), map.RequiredText("title", "A level"), map.Text("track")?.Value, map.Text("scope")?.Value, map.Text("summary")?.Value ?? "");
        map.ReportUnknownKeys();
        return level;
    }

    private Competency ReadCompetency(YamlMap yaml)
    {
        var map = new YamlMapReader(yaml, bag);
        var competency = new Competency(
            map.RequiredText("id", "A competency"),
            map.RequiredText("title", "A competency"),
            map.Text("area")?.Value,
            map.Text("summary")?.Value ?? "",
            ReadCells(map.Map("cells")));
        map.ReportUnknownKeys();
        return competency;
    }

    private ImmutableArray<Cell> ReadCells(YamlMap? yaml)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        foreach (var (level, node) in yaml?.Entries ?? [])
        {
            if (node is YamlMap cell) cells.Add(ReadCell(new Located<string>(level.Value, level.At), new YamlMapReader(cell, bag)));
            else bag.Add(SourceRules.WrongType.At(node.At, (level.Value, "a mapping with 'summary' and 'behaviours'")));
        }

        return cells.ToImmutable();
    }

    private Cell ReadCell(Located<string> level, YamlMapReader map)
    {
        var cell = new Cell(level, map.Text("summary"), [.. map.Maps("behaviours").Select(ReadBehaviour)]);
        map.ReportUnknownKeys();
        return cell;
    }

    private Behaviour ReadBehaviour(YamlMap yaml)
    {
        var map = new YamlMapReader(yaml, bag);
        var behaviour = new Behaviour(
            map.RequiredText("id", "A behaviour"),
            map.RequiredText("text", "A behaviour"),
            [.. map.Texts("examples").Select(example => example.Value)],
            map.Text("since")?.Value,
            [.. map.Texts("evidence").Select(ReadEvidence)]);
        map.ReportUnknownKeys();
        return behaviour;
    }

    private Evidence ReadEvidence(Located<string> reference)
    {
        var evidence = new Evidence(reference, names.Find(reference.Value), null);
        return evidence.Target is not null || evidence.IsAddress ? evidence : evidence with { Nearest = names.Nearest(reference.Value) };
    }
}
