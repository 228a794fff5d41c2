using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;

namespace Lintel.Authoring.Adoption;

/// <summary>The first heading of the page that opens a repository.</summary>
internal static class ReadmeTitle
{
    // Headings that open any page, and name none.
    private static readonly string[] Plain = ["introduction", "overview", "readme", "home", "welcome", "contents"];

    private static readonly string[] Names = ["README.md", "readme.md", "Readme.md", "index.md", "README.mdx"];

    /// <summary>The title in plain words; null where no such page has one.</summary>
    public static string? Find(IFolder root, string input)
    {
        var folders = input.Length > 0 ? new[] { "", input + "/" } : [""];
        return folders
            .SelectMany(folder => Names.Select(name => folder + name))
            .Where(root.HasFile)
            .Select(path => Read(root, path))
            .FirstOrDefault(title => title is { Length: > 0 } && !Plain.Contains(title.ToLowerInvariant()));
    }

    private static string? Read(IFolder root, string path)
    {
        var unheard = new DiagnosticBag();
        if (SourceFileReader.Read(root, path, unheard) is not { } file)
            return null;
        return MarkdownSyntax.Parse(file, unheard) is { } syntax
            ? HtmlTitle.Take(syntax, new(file.Path, file.Text))?.Text ?? HeadingReader.FirstTitle(syntax)
            : null;
    }
}
