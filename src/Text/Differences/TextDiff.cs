using System.Collections.Immutable;

namespace Lintel.Text.Differences;

/// <summary>A run of words that two texts share, or that only one of them has.</summary>
public sealed record WordRun(Difference Kind, string Text);

/// <summary>Two texts, word by word.</summary>
public sealed record TextDiff(ImmutableArray<WordRun> Runs)
{
    /// <summary>Whether the two say the same.</summary>
    public bool IsSame => Runs.All(run => run.Kind == Difference.Same);
}

/// <summary>What became of something.</summary>
public enum Difference
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}
