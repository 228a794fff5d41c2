using System.Collections.Immutable;

namespace Lintel.Model.Code;

/// <summary>Who answers for which files, as <c>CODEOWNERS</c> says it: the last line that means a file
/// counts.</summary>
/// <param name="Lines">The patterns with the teams and people behind them, in the order of the file.</param>
internal sealed record CodeOwners(ImmutableArray<(PathGlob Glob, ImmutableArray<string> Owners)> Lines)
{
    /// <summary>Nobody is named.</summary>
    public static readonly CodeOwners None = new([]);

    /// <summary>The owners of a file below the top of the repository, in the order of the line; none where nobody
    /// is named.</summary>
    public ImmutableArray<string> Of(string path) =>
        Lines.LastOrDefault(line => line.Glob.Match(path) is not null) is { Glob: not null, Owners: var owners }
            ? owners
            : [];
}
