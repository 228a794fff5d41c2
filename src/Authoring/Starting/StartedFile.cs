using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Git;
using Lintel.Rules;
using Lintel.Site.Drafts;
using Lintel.Text.Formats;

namespace Lintel.Authoring.Starting;

/// <summary>A new file of a handbook, named after its title.</summary>
/// <param name="Path">Below the root.</param>
/// <param name="Text">The whole file.</param>
internal sealed record StartedFile(string Path, string Text)
{
    /// <summary>A page in a folder of the content folder.</summary>
    public static StartedFile Page(string input, string folder, string title) =>
        new(
            $"{Prefix(input)}{Prefix(folder)}{NextDecision.Slug(title)}.md",
            $"# {title}\n\nWhat this page is about.\n"
        );

    /// <summary>A lesson.</summary>
    public static StartedFile Lesson(string input, string title) =>
        new($"{Prefix(input)}lessons/{NextDecision.Slug(title)}.md", NewLesson.Write(title));

    /// <summary>A rubric.</summary>
    public static StartedFile Rubric(string input, string title, DateOnly day)
    {
        var id = NextDecision.Slug(title);
        return new($"{Prefix(input)}rubrics/{id}.yml", NewRubric.Write(id, title, day));
    }

    /// <summary>Why the handbook's own check would refuse it, by its name or its address; null where it would
    /// not.</summary>
    public string? WhyNot(IFolder root)
    {
        if (NameRules.FaultOf(Path) is { } fault)
            return $"'{fault.Name}' is a name that not every system can store: {fault.Why}. Choose another title";
        var (ignored, unheard) = (IgnoredPaths.Find(root), new DiagnosticBag());
        var files = HandbookFileFinder.Find(
            root,
            FoundSettings.Read(root, new(() => ignored), unheard),
            ignored,
            unheard
        );
        var address = AddressOf(Path);
        return
            files
                .Pages.Concat(files.Lessons)
                .Concat(files.Decisions)
                .FirstOrDefault(other => AddressOf(other) == address)
                is { } same
            ? $"'{same}' has its address already; choose another title"
            : null;

        // As systems and hosts tell addresses apart.
        string AddressOf(string path) => Composition.Fold(files.RouteOf(path).Path);
    }

    /// <summary>Writes it; false when there is a file of that name.</summary>
    public bool Write(string root) => SourceEditor.Create(root, Path, Text);

    /// <summary>A text as YAML takes it for nothing else.</summary>
    internal static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Prefix(string folder) =>
        SourcePath.Resolve("", folder)?.Trim('/') is { Length: > 0 } path ? path + "/" : "";
}
