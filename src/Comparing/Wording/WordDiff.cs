using System.Text.RegularExpressions;
using DiffPlex;
using Lintel.Content;

namespace Lintel.Comparing.Wording;

/// <summary>Two texts, word by word.</summary>
public static partial class WordDiff
{
    /// <summary>The runs of words that both have or only one has; white space alone makes no difference.</summary>
    public static TextDiff Of(string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(Spaced(before), Spaced(after), ignoreWhiteSpace: false, text => [.. Pieces().Matches(text).Select(piece => piece.Value)]);
        var runs = new RunBuilder();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            runs.Same(string.Concat(diff.PiecesNew[at..block.InsertStartB]));
            at = block.InsertStartB + block.InsertCountB;
            runs.Change(string.Concat(diff.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]), string.Concat(diff.PiecesNew[block.InsertStartB..at]));
        }

        runs.Same(string.Concat(diff.PiecesNew[at..]));
        return new(runs.ToRuns());
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A word, a stretch of white space, or one mark of punctuation.
    [GeneratedRegex(@"[\w'’-]+|\s+|[^\w\s]")]
    private static partial Regex Pieces();
}
