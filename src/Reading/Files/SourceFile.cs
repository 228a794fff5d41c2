using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Files;

/// <summary>A text file as it was read: line ends as they are, byte order mark gone.</summary>
/// <param name="Path">Below the root, with forward slashes.</param>
/// <param name="Text">The whole text, front matter too.</param>
/// <param name="FrontMatter">The mapping between the opening <c>---</c> lines; null where there is none, or it is
/// broken.</param>
internal sealed partial record SourceFile(string Path, string Text, YamlMap? FrontMatter)
{
    /// <summary>The first character.</summary>
    public SourceSpan Start => SourceSpan.StartOf(Path);

    /// <summary>What <c>xref:</c> links call it: its own word for that, its title, or its first heading; empty when it
    /// has none.</summary>
    public string Xref => (Stated(FrontMatter, "Xref") ?? Title).Trim().Replace(' ', '-');

    /// <summary>The name that docfx gives it; null where it has none.</summary>
    public string? Uid => Stated(FrontMatter, "uid");

    /// <summary>Its title, or its first heading; empty when it has none.</summary>
    public string Title { get; } =
        Stated(FrontMatter, "Title") ?? WritersComments.Drop(FirstHeading().Match(Text).Groups["title"].Value).Trim();

    /// <summary>All that links of other files may call it.</summary>
    public string Names =>
        string.Join(
            ' ',
            OldAddressReader
                .Read(FrontMatter, Route.Home)
                .Select(old => old.Value.Text)
                .Prepend(Title)
                .Prepend(Xref)
                .Prepend(Uid)
        );

    private static string? Stated(YamlMap? map, string key) =>
        map?[key] is YamlScalar { IsNull: false, Value: { Length: > 0 } text } ? text : null;

    [GeneratedRegex(@"^#[ \t]+(?<title>[^\r\n#]+)", RegexOptions.Multiline)]
    private static partial Regex FirstHeading();
}
