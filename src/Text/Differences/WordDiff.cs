using System.Text.RegularExpressions;

namespace Lintel.Text.Differences;

/// <summary>Two texts, word by word.</summary>
internal static partial class WordDiff
{
    /// <summary>The runs of words that both have or only one has; white space alone makes no difference.</summary>
    public static TextDiff Compare(string before, string after)
    {
        var runs = new RunBuilder();
        foreach (var edit in SequenceDiff.Of(PiecesOf(before), PiecesOf(after), piece => piece))
        {
            if (edit.Kind == EditKind.Same)
                runs.Same(edit.Item);
            else if (edit.Kind == EditKind.Deleted)
                runs.Change(edit.Item, "");
            else
                runs.Change("", edit.Item);
        }

        return new(runs.ToRuns());
    }

    // A word, a stretch of white space, or one mark of punctuation.
    private static string[] PiecesOf(string text) =>
        [
            .. Pieces()
                .Matches(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Select(piece => piece.Value),
        ];

    [GeneratedRegex(@"[\w'’-]+|\s+|[^\w\s]")]
    private static partial Regex Pieces();
}
