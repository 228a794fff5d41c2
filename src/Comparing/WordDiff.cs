using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiffPlex;
using Lintel.Content;

namespace Lintel.Comparing;

/// <summary>Two texts, word by word.</summary>
public static partial class WordDiff
{
    /// <summary>The runs of words that both have or only one has; white space alone makes no difference.</summary>
    public static TextDiff Of(string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(Spaced(before), Spaced(after), ignoreWhiteSpace: false, text => Words().Split(text).Where(word => word.Length > 0).ToArray());
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(runs, ChangeKind.Same, diff.PiecesNew[at..block.InsertStartB]);
            Add(runs, ChangeKind.Removed, diff.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            at = block.InsertStartB + block.InsertCountB;
            Add(runs, ChangeKind.Added, diff.PiecesNew[block.InsertStartB..at]);
        }

        Add(runs, ChangeKind.Same, diff.PiecesNew[at..]);
        return new(runs.ToImmutable());
    }

    private static void Add(ImmutableArray<WordRun>.Builder runs, ChangeKind kind, string[] words)
    {
        if (words.Length > 0) runs.Add(new(kind, string.Concat(words)));
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A word with the space behind it is one piece; so is a mark of punctuation.
    [GeneratedRegex(@"(?<=\s)|(?=[.,;:!?()""])|(?<=[(""])(?=\w)")]
    private static partial Regex Words();
}
