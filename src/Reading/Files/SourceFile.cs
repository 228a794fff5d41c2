using Lintel.Content;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Files;

/// <summary>A text file as it was read: line ends as they are, byte order mark gone.</summary>
/// <param name="Path">Below the root, with forward slashes.</param>
/// <param name="Text">The whole text, front matter too.</param>
/// <param name="FrontMatter">The mapping between the opening <c>---</c> lines; null where there is none, or it is broken.</param>
public sealed record SourceFile(string Path, string Text, YamlMap? FrontMatter)
{
    /// <summary>The first character.</summary>
    public SourceSpan Start => SourceSpan.StartOf(Path);
}
