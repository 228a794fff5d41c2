using System.Collections.Immutable;
using Lintel.Outputs;
using Lintel.Reading;
using Lintel.Reading.Blocks;
using Lintel.Rendering;
using Lintel.Rules;

namespace Lintel.Building;

/// <summary>What a handbook's own program adds to Lintel.</summary>
/// <remarks>Immutable; what it holds is asked by several threads at once.</remarks>
internal sealed record Extensions
{
    /// <summary>Nothing is added.</summary>
    public static readonly Extensions None = new();

    /// <summary>The rules: Lintel's own, and those that are added.</summary>
    public RuleTable Rules { get; init; } = RuleTable.BuiltIn;

    /// <summary>Components in the place of the theme's.</summary>
    public ComponentReplacements Components { get; init; } = ComponentReplacements.None;

    /// <summary>Lesson blocks besides Lintel's own; one that has the name of one of those takes its place.</summary>
    /// <exception cref="ArgumentException">A name is none that authors can write, or two blocks have the
    /// same.</exception>
    public ImmutableArray<ILessonBlock> Blocks
    {
        get => Reading.Blocks;
        init => Reading = Reading with { Blocks = value };
    }

    /// <summary>How handbooks are read.</summary>
    public ReadingOptions Reading { get; private init; } = ReadingOptions.Default;

    /// <summary>Files of the site besides Lintel's own.</summary>
    public ImmutableArray<ISiteOutput> Outputs { get; init; } = [];
}
