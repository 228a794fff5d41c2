using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>A kind of container (<c>::: name</c>): what the rest of Lintel knows of it, and its HTML.</summary>
internal interface ILessonBlock
{
    /// <summary>The word behind the colons.</summary>
    string Name { get; }

    /// <summary>What checks need to know; null for a container that is only drawn.</summary>
    LessonBlock? Read(CustomContainer container, SyntaxSpan spans);

    /// <summary>Writes the container; headings in it are of <paramref name="level"/>.</summary>
    void Write(HtmlRenderer renderer, CustomContainer container, int level);
}
