using System.Collections.Immutable;
using System.Text;

namespace Lintel.Text.Differences;

/// <summary>Gathers runs so that they read well: two changed words with a space between them are one change, and spaces
/// at its ends belong to neither side.</summary>
internal sealed class RunBuilder
{
    private readonly ImmutableArray<WordRun>.Builder runs = ImmutableArray.CreateBuilder<WordRun>();
    private readonly StringBuilder same = new();
    private readonly StringBuilder removed = new();
    private readonly StringBuilder added = new();
    private bool isOpen;

    public void Same(string text)
    {
        if (isOpen && string.IsNullOrWhiteSpace(text))
        {
            removed.Append(text);
            added.Append(text);
            return;
        }

        Close();
        same.Append(text);
    }

    public void Change(string before, string after)
    {
        isOpen = true;
        removed.Append(before);
        added.Append(after);
    }

    public ImmutableArray<WordRun> ToRuns()
    {
        Close();
        Flush();
        return runs.ToImmutable();
    }

    private void Close()
    {
        if (!isOpen)
            return;
        var (before, after) = (removed.ToString(), added.ToString());
        if (before.StartsWith(' ') || after.StartsWith(' '))
            same.Append(' ');
        Flush();
        Add(Difference.Removed, before.Trim());
        if (before.Trim().Length > 0 && after.Trim().Length > 0)
            Add(Difference.Same, " ");
        Add(Difference.Added, after.Trim());
        if (before.EndsWith(' ') || after.EndsWith(' '))
            same.Append(' ');
        removed.Clear();
        added.Clear();
        isOpen = false;
    }

    private void Flush()
    {
        Add(Difference.Same, same.ToString());
        same.Clear();
    }

    private void Add(Difference kind, string text)
    {
        if (text.Length > 0)
            runs.Add(new(kind, text));
    }
}
