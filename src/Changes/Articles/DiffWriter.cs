using System.Net;
using System.Text;
using Lintel.Text.Differences;

namespace Lintel.Changes.Articles;

/// <summary>Writes words with what was inserted and deleted among them. Colour is not needed to tell: the elements say
/// it, and words for screen readers do.</summary>
internal sealed class DiffWriter
{
    private readonly StringBuilder html = new();

    public override string ToString() => html.ToString();

    /// <summary>Writes markup of the writer's own.</summary>
    public DiffWriter Markup(string text)
    {
        html.Append(text);
        return this;
    }

    /// <summary>Writes text.</summary>
    public DiffWriter Text(string text)
    {
        html.Append(WebUtility.HtmlEncode(text));
        return this;
    }

    /// <summary>Writes what turns one run of words into another.</summary>
    public DiffWriter Words(IReadOnlyList<Token> before, IReadOnlyList<Token> after)
    {
        var run = new List<Token>();
        var kind = EditKind.Same;
        foreach (var edit in SequenceDiff.Of(before, after, token => token.Key))
        {
            if (edit.Kind != kind)
                Flush();
            kind = edit.Kind;
            run.Add(edit.Kind == EditKind.Deleted ? edit.Before : edit.After);
        }

        Flush();
        return this;

        void Flush()
        {
            if (run.Count > 0)
                Run(kind, run);
            run.Clear();
        }
    }

    /// <summary>Writes words that are all the same, all new or all gone.</summary>
    public DiffWriter Run(EditKind kind, IReadOnlyList<Token> tokens)
    {
        // Blank space between two runs belongs to neither of them.
        if (tokens.Count > 0 && tokens[0].IsSpaced)
            html.Append(' ');
        Open(kind);
        var marks = "";
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Marks != marks)
                Close(marks);
            // An address is worth a word only where it changed and the words of the link did not.
            var saysAddress = tokens[i].Text.Length == 0 && i == 0 && kind != EditKind.Same;
            if (i > 0 && tokens[i].IsSpaced && tokens[i].Text.Length > 0)
                html.Append(' ');
            if (tokens[i].Marks != marks)
                OpenMarks(marks = tokens[i].Marks);
            Text(tokens[i].Text);
            if (saysAddress && tokens[i].Address is { } address)
                Markup("<span class=\"address\">(").Text(address).Markup(")</span>");
        }

        Close(marks);
        CloseKind(kind);
        return this;
    }

    /// <summary>Opens an insertion or a deletion.</summary>
    public DiffWriter Open(EditKind kind) =>
        kind switch
        {
            EditKind.Inserted => Markup("<ins><span class=\"unseen\">inserted: </span>"),
            EditKind.Deleted => Markup("<del><span class=\"unseen\">deleted: </span>"),
            _ => this,
        };

    /// <summary>Closes it.</summary>
    public DiffWriter CloseKind(EditKind kind) =>
        kind switch
        {
            EditKind.Inserted => Markup("<span class=\"unseen\"> end of insertion</span></ins>"),
            EditKind.Deleted => Markup("<span class=\"unseen\"> end of deletion</span></del>"),
            _ => this,
        };

    private void OpenMarks(string marks)
    {
        foreach (var mark in marks.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            html.Append(mark == "a" ? "<span class=\"link\">" : $"<{mark}>");
    }

    private void Close(string marks)
    {
        foreach (var mark in marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse())
            html.Append(mark == "a" ? "</span>" : $"</{mark}>");
    }
}
