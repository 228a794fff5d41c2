using Lintel.Model;
using Markdig.Renderers;

namespace Lintel.Reading.Blocks;

/// <summary>
/// A kind of container (<c>::: name</c>) that authors may write: what checks need to know of it, and its HTML.
/// Implement it to add a block of your own; one that has the name of a block of Lintel's takes its place.
/// </summary>
/// <remarks>One object serves all files of a process, and several threads at once: keep no state. What it throws
/// becomes a finding about the file (SRC025).</remarks>
public interface ILessonBlock
{
    /// <summary>The word behind the colons, without blanks; authors may write it in any case.</summary>
    string Name { get; }

    /// <summary>What checks and pages need to know, a <see cref="LessonBlock"/> or a record of your own derived from
    /// it; null for a container that is only drawn.</summary>
    LessonBlock? Read(BlockContext container);

    /// <summary>
    /// Writes the container as HTML: <see cref="RendererBase.WriteChildren(Markdig.Syntax.ContainerBlock)"/> writes
    /// what authors put into it. Called once, after <see cref="Read"/>; it may take the container apart.
    /// </summary>
    void Write(HtmlRenderer renderer, BlockContext container);
}
