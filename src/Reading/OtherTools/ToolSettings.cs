using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.OtherTools.Scripts;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Reading.OtherTools;

/// <summary>Tells of settings of other tools that break off, or that speak of a folder that is not there: what they
/// keep from readers would be shown in silence.</summary>
internal static partial class ToolSettings
{
    // Of these nothing is hidden, so that only an order of pages is lost.
    private static readonly string[] Ordering = ["_quarto.yml", "_toc.yml", ".gitbook.yaml", "book.toml"];

    private static readonly string[] Names = ["_config.yml", "myst.yml", "docfx.json", .. Ordering];

    /// <summary>Reports what is wrong with them.</summary>
    /// <param name="root">The root.</param>
    /// <param name="input">The content folder with its closing slash; empty for the root.</param>
    /// <param name="folders">Folders below it.</param>
    /// <param name="bag">Hears of it.</param>
    public static void Report(IFolder root, string input, IEnumerable<string> folders, DiagnosticBag bag)
    {
        foreach (var (path, text, pages) in Files(root, input, folders).DistinctBy(file => file.Path))
        {
            if (FaultOf(path, text) is { } fault)
                bag.Add(
                    Weighed(
                        RepositoryRules.UnreadTool.At(fault.At, fault.Why),
                        !Ordering.Contains(Path.GetFileName(path))
                    )
                );
            else if (pages is { Length: > 0 } && !root.HasFolder(pages))
                bag.Add(
                    Weighed(
                        RepositoryRules.MissingToolFolder.At(PlaceOf(path, text, pages), (pages, Nearest(root, pages))),
                        Exclusion().IsMatch(text)
                    )
                );
        }
    }

    private static Diagnostic Weighed(Diagnostic finding, bool isError) =>
        finding with
        {
            Severity = isError ? Severity.Error : Severity.Warning,
        };

    private static IEnumerable<(string Path, string Text, string? Pages)> Files(
        IFolder root,
        string input,
        IEnumerable<string> folders
    )
    {
        for (var site = MkDocs.Read(root); site is not null; site = site.Parent)
            yield return (site.Path, site.Content, site.Text("docs_dir") is null ? null : site.Folder);
        if (Docusaurus.Read(root, new DiagnosticBag()) is { } docusaurus)
            yield return (docusaurus.Path, docusaurus.Content, docusaurus.NamedFolder);
        foreach (var file in SmallSite.Files(root))
            yield return file;
        var others = ((string[])["", input])
            .Distinct()
            .SelectMany(folder => Names.Select(name => folder + name))
            .Concat(MkDocs.Read(root) is null ? [] : folders.Select(folder => folder + FolderDefaults.OfMaterialName));
        foreach (var path in others.Where(root.HasFile))
            if (SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text)
                yield return (path, text, null);
    }

    private static (SourceSpan At, string Why)? FaultOf(string path, string text)
    {
        if (Path.GetExtension(path) is not (".yml" or ".yaml" or ".toml"))
            return ScriptFile.OpenBracket(text) is { } open
                ? (SpanAt(path, text, open, 1), "what opens here is not closed")
                : null;
        // A form of a template is filled in first.
        if (text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal))
            return null;
        var faults = new DiagnosticBag();
        if (path.EndsWith(".toml", StringComparison.OrdinalIgnoreCase))
            TomlReader.Read(path, text, 1, faults);
        else
            YamlReader.Read(path, Special().Replace(text, special => new(' ', special.Length)), 1, faults);
        return faults
            .All.Where(fault => fault.Rule == SourceRules.BadYaml || fault.Rule == SourceRules.TooMuch)
            .Select(fault => ((SourceSpan, string)?)(fault.At, fault.Detail as string ?? fault.Message.Problem))
            .FirstOrDefault();
    }

    private static SourceSpan PlaceOf(string path, string text, string pages)
    {
        var name = Path.GetFileName(pages);
        return text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            ? SpanAt(path, text, at, name.Length)
            : SourceSpan.StartOf(path);
    }

    private static SourceSpan SpanAt(string path, string text, int offset, int length)
    {
        var (line, column) = new LineMap(text).PositionOf(offset);
        return new(path, line, column, line, column + length);
    }

    private static string? Nearest(IFolder root, string folder)
    {
        var above = SourcePath.Folder(folder);
        var nearest = NearestName.Find(
            Path.GetFileName(folder),
            root.List(above, new DiagnosticBag())
                .Where(entry => entry.Kind == EntryKind.Folder && FolderListing.IsEntered(entry.Name))
                .Select(entry => entry.Name)
        );
        return nearest is null ? null : above + nearest;
    }

    // Tags and anchors, which MkDocs knows what to do with, and Lintel does not.
    [GeneratedRegex(@"(?<=[\s\[{,])(?:!{1,2}[\w/:.-]*|&[\w-]+(?=\s)|\*(?=[\w-]+\s*(?:[\r\n,\]}]|\z)))")]
    private static partial Regex Special();

    [GeneratedRegex(@"\b(?:exclude\w*|srcExclude|draft_docs|ignoreFiles)\b")]
    private static partial Regex Exclusion();
}
