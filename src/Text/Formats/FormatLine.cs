using System.Globalization;

namespace Lintel.Text.Formats;

/// <summary>The comment by which a file that Lintel writes into a repository says in which format it is: the lock of
/// addresses, the baseline and the published versions of rubrics. A file that does not say so has format 1.</summary>
internal static class FormatLine
{
    /// <summary>The format that this version writes, and the latest that it reads.</summary>
    public const int Current = 1;

    /// <summary>The line, with its end.</summary>
    public const string Text = "# format: 1\n";

    private const string Key = "# format:";

    /// <summary>The format of a text: what one of the comments says that open it.</summary>
    public static int Read(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.StartsWith('#'))
                break;
            if (line.StartsWith(Key) && int.TryParse(line[Key.Length..], CultureInfo.InvariantCulture, out var format))
                return format;
        }

        return 1;
    }
}
