using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.Markdown.Includes;

/// <summary>The files that a page may take in: texts of the handbook's folder, and never what holds secrets.</summary>
internal sealed class IncludedFiles(IFolder root, string input)
{
    /// <summary>The folder they lie in.</summary>
    public IFolder Root => root;

    /// <summary>The file that is meant: beside the page, below the root, or below the content folder; null when there
    /// is none that may be read.</summary>
    public string? Find(string source, string written)
    {
        var path = written.Split('#')[0].TrimStart('/');
        return new[] { source, "", input, SourcePath.Folder(input.TrimEnd('/')) }
            .Select(from => SourcePath.Resolve(from, path))
            .OfType<string>()
            .SelectMany(Named)
            .FirstOrDefault(found => IsText(found) && root.HasFile(found));
    }

    // Middleman leaves out the underscore and the endings of a part.
    private static IEnumerable<string> Named(string path) =>
        Path.HasExtension(path)
            ? [path]
            : Partials.Select(ending => $"{SourcePath.Folder(path)}_{Path.GetFileName(path)}{ending}").Prepend(path);

    private static readonly string[] Partials = [".md", ".md.erb", ".html.md", ".html.md.erb"];

    private static bool IsText(string path) =>
        path.Length > 0
        && !path.Split('/').Any(name => name.StartsWith('.'))
        && !AssetKinds.IsSecret(path)
        && !Settings.Places.Contains(path);
}
