using System.Collections.Immutable;
using Lintel.Reading.Blocks;

namespace Lintel.Reading;

/// <summary>What a handbook's own program adds to the reading of it.</summary>
/// <remarks>Immutable; what it holds is asked by several threads at once.</remarks>
internal sealed record ReadingOptions
{
    /// <summary>Nothing is added.</summary>
    public static readonly ReadingOptions Default = new();

    /// <summary>Lesson blocks besides Lintel's own; one that has the name of one of those takes its place.</summary>
    /// <exception cref="ArgumentException">A name is none that authors can write, or two blocks have the
    /// same.</exception>
    public ImmutableArray<ILessonBlock> Blocks
    {
        get;
        init => (field, Known) = (value, LessonBlocks.BuiltIn.With(value));
    } = [];

    /// <summary>Whether the code beside the handbook is read, where something asks for it.</summary>
    public bool ReadsCode { get; init; } = true;

    /// <summary>All blocks that authors may write.</summary>
    internal LessonBlocks Known { get; private init; } = LessonBlocks.BuiltIn;
}
