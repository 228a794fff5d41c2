using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Reading.Files;
using Lintel.Reading.Links;
using Lintel.Reading.Markdown;
using Lintel.Reading.Rubrics;
using Lintel.Reading.Yaml;
using Lintel.Text.Formats;
using Markdig.Syntax;

namespace Lintel.Reading.Imports;

/// <summary>Reads a rubric out of a file that was written for something else: what it is, is seen from what it
/// holds.</summary>
internal static partial class RubricImport
{
    /// <summary>Reads a file anywhere on the machine; null when nothing like a rubric is in it, which is reported.
    /// <paramref name="id"/> and <paramref name="title"/> stand in for what the file says.</summary>
    public static Rubric? Read(string path, string? id, string? title, DiagnosticBag bag)
    {
        var (folder, name) = DiskFolder.Holding(path);
        if (SourceFileReader.Read(folder, name, bag) is not { } file)
            return null;
        var stem = SourcePath.Stem(path);
        var read = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => JsonImport.Read(file.Text, file.Start),
            ".yml" or ".yaml" => ReadYaml(file, bag),
            ".csv" or ".tsv" or ".tab" => ReadCsv(file, title ?? Title(stem)),
            _ => Made(ReadMarkdown(file, title, bag)),
        };
        if (read is { Levels.IsEmpty: false } or { Inherits: not null } or { IsRetired: true })
            return read with
            {
                Id = read.Id.With(id ?? Or(read.Id.Value, new IdMaker().Create("rubric", stem))),
                Title = read.Title.With(title ?? Or(read.Title.Value, Title(stem))),
            };
        if (!bag.All.Any(finding => finding.Severity == Severity.Error))
            bag.Add(RubricFileRules.NothingToImport.At(file.Start, Path.GetFileName(path)));
        return null;
    }

    // A rubric of another handbook, which says what it inherits by name.
    private static Rubric? ReadYaml(SourceFile file, DiagnosticBag bag)
    {
        if (YamlReader.Read(file.Path, file.Text, 1, bag) is not YamlMap map)
            return null;
        if (map["levels"] is null && map["competencies"] is null && map["inherits"] is null && map["retired"] is null)
            return null;
        if (RubricMeter.FindExcess(map) is { } excess)
        {
            bag.Add(excess);
            return null;
        }

        var rubric = new RubricReader(file.Path, Route.Home, CrossReferences.None, bag).Read(map);
        return bag.All.Any(finding => finding.Severity == Severity.Error) ? null : rubric;
    }

    private static Rubric? ReadCsv(SourceFile file, string title)
    {
        string[][] rows = [.. CsvText.Parse(file.Text)];
        return ExportedCsv.Read(rows, file.Start) ?? Made(CsvImport.Read(rows, title));
    }

    private static Rubric? Made(RubricDraft? draft) => draft is { IsEmpty: false } ? draft.ToRubric("") : null;

    private static RubricDraft? ReadMarkdown(SourceFile file, string? title, DiagnosticBag bag)
    {
        var stated = title ?? Clean((file.FrontMatter?["title"] as YamlScalar)?.Value ?? "");
        if (file.FrontMatter?["topics"] is YamlList)
            return TopicsImport.Read(file.FrontMatter, Or(stated, file), bag);
        if (MarkdownSyntax.Parse(file, bag) is not { } syntax)
            return null;
        TagWords.Keep(syntax);
        var heading = Or(
            Or(
                stated,
                syntax
                    .OfType<HeadingBlock>()
                    .Where(block => block.Level == 1)
                    .Select(block => Clean(PlainText.Of(block.Inline)))
                    .FirstOrDefault()
                    ?? ""
            ),
            file
        );
        var table = TableImport.Read(syntax, heading);
        var ladder = LadderImport.Read(syntax, heading);
        return new[] { ladder, table, HeadingImport.Read(syntax, heading) }.FirstOrDefault(draft => !draft.IsEmpty);
    }

    private static string Or(string text, SourceFile file) => Or(text, Title(SourcePath.Stem(file.Path)));

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    private static string Title(string stem) =>
        stem.Length == 0 ? stem : char.ToUpperInvariant(stem[0]) + stem[1..].Replace('-', ' ').Replace('_', ' ');

    // Pictures that open a title are decoration.
    private static string Clean(string title) => Pictures().Replace(title, "").Trim();

    [GeneratedRegex(@"^[^\p{L}\p{N}""'(]+")]
    private static partial Regex Pictures();
}
