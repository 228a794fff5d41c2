using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Reading.Files;
using Lintel.Reading.Links;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Rubrics;

/// <summary>The YAML of all rubrics and of their published versions. Ids are wanted before anything else is read, so
/// the files are opened first and read later.</summary>
internal sealed class RubricFiles
{
    private readonly string input;
    private readonly ImmutableArray<RubricFile> versions;
    private readonly ImmutableHashSet<string> unread;

    private RubricFiles(
        string input,
        ImmutableArray<RubricFile> current,
        ImmutableArray<RubricFile> versions,
        IEnumerable<string> all
    )
    {
        (this.input, Current, this.versions) = (input, current, versions);
        unread = [.. all.Except(current.Select(file => file.Path)).Select(SourcePath.Stem)];
    }

    /// <summary>The rubrics in force.</summary>
    public ImmutableArray<RubricFile> Current { get; }

    /// <summary>Opens the files; what cannot be read is reported and left out.</summary>
    public static RubricFiles Open(IFolder root, HandbookFiles files, DiagnosticBag bag) =>
        new(
            files.Input,
            [.. files.Rubrics.Select(path => RubricFile.Open(root, path, bag)).OfType<RubricFile>()],
            [
                .. files
                    .RubricVersions.Select(path => RubricFile.Open(root, path, bag))
                    .OfType<RubricFile>()
                    .Where(file => SourceFileReader.IsOfKnownFormat(file.Path, file.Text, bag)),
            ],
            files.Rubrics
        );

    /// <summary>Reads them, with what they inherit and their published versions.</summary>
    public ImmutableArray<Rubric> Read(CrossReferences names, DiagnosticBag bag)
    {
        var own = Current
            .Select(file => Read(file, SourcePath.ToRoute(file.Path, input), names, bag))
            .OfType<Rubric>()
            .ToArray();
        var inheritance = new Inheritance(own, unread, bag);
        return
        [
            .. own.Select(inheritance.Complete)
                .OfType<Rubric>()
                .Select(WithoutEmptyCells)
                .Select(rubric => rubric with { Versions = VersionsOf(rubric, names, bag) }),
        ];
    }

    private ImmutableArray<Rubric> VersionsOf(Rubric rubric, CrossReferences names, DiagnosticBag bag)
    {
        return RubricMeter.Within(
            versions
                .Where(file => file.Folder == rubric.Route.Name)
                .OrderByDescending(file => SourcePath.Stem(file.Path), VersionOrder.Instance)
                .Select(Version)
                .OfType<Rubric>(),
            bag
        );

        Rubric? Version(RubricFile file) =>
            Read(file, rubric.VersionRoute(SourcePath.Stem(file.Path)), names, bag) is { } read
                ? WithoutEmptyCells(read) with
                {
                    Fingerprint = Fingerprints.OfFile(file.Text),
                }
                : null;
    }

    // A cell that says nothing is none: it has no page, as one that is not written has none. One where a behaviour
    // stood keeps the tombstone;
    // one of an unknown level is kept for the check.
    private static Rubric WithoutEmptyCells(Rubric rubric)
    {
        var levels = rubric.Levels.Select(level => level.Id.Value).ToHashSet(StringComparer.Ordinal);
        var buried = rubric
            .Retired.Where(tombstone => tombstone.IsBehaviour)
            .Select(tombstone => (tombstone.Competency, tombstone.Level))
            .ToHashSet();
        return rubric with { Competencies = [.. rubric.Competencies.Select(Shortened)] };

        Competency Shortened(Competency competency) =>
            competency with
            {
                Cells = [.. competency.Cells.Where(cell => IsKept(competency, cell))],
            };

        bool IsKept(Competency competency, Cell cell) =>
            cell.Line.Length > 0
            || cell.Behaviours.Length > 0
            || buried.Contains((competency.Id.Value, cell.Level.Value))
            || !levels.Contains(cell.Level.Value);
    }

    private static Rubric? Read(RubricFile file, Route route, CrossReferences names, DiagnosticBag bag) =>
        ContentGuard.Try(
            bag,
            SourceSpan.StartOf(file.Path),
            () => new RubricReader(file.Path, route, names, bag).Read(file.Map)
        );
}

/// <summary>A file that holds a rubric.</summary>
/// <param name="Path">Below the root.</param>
/// <param name="Text">As it is.</param>
/// <param name="Map">Its YAML.</param>
internal sealed record RubricFile(string Path, string Text, YamlMap Map)
{
    /// <summary>Name of the folder that it lies in.</summary>
    public string Folder => SourcePath.Folder(Path).TrimEnd('/').Split('/')[^1];

    public static RubricFile? Open(IFolder root, string path, DiagnosticBag bag)
    {
        if (SourceFileReader.ReadText(root, path, bag) is not { } text)
            return null;
        var node = ContentGuard.Try(bag, SourceSpan.StartOf(path), () => YamlReader.Read(path, text, 1, bag));
        if (node is not null and not YamlMap)
            bag.Add(SourceRules.BadYaml.At(node.At, "it is not a list of 'key: value' lines"));
        if (node is not YamlMap map)
            return null;
        if (RubricMeter.FindExcess(map) is not { } excess)
            return new(path, text, map);
        bag.Add(excess);
        return null;
    }
}
