using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;
using Lintel.Reading.Yaml;
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
        var draft = Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)
            ? CsvImport.Read(file.Text, title ?? Title(SourcePath.Stem(path)))
            : ReadMarkdown(file, title, bag);
        if (draft is { IsEmpty: false })
            return draft.ToRubric(id ?? new IdMaker().Create("rubric", SourcePath.Stem(path)));
        bag.Add(RubricFileRules.NothingToImport.At(file.Start, Path.GetFileName(path)));
        return null;
    }

    private static RubricDraft? ReadMarkdown(SourceFile file, string? title, DiagnosticBag bag)
    {
        var stated = title ?? Clean((file.FrontMatter?["title"] as YamlScalar)?.Value ?? "");
        if (file.FrontMatter?["topics"] is YamlList)
            return TopicsImport.Read(file.FrontMatter, Or(stated, file), bag);
        if (MarkdownSyntax.Parse(file, bag) is not { } syntax)
            return null;
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
