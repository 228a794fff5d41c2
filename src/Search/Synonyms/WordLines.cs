using System.Text;

namespace Lintel.Search.Synonyms;

/// <summary>Lists of words that are built into the program, a line for each thing.</summary>
internal static class WordLines
{
    /// <summary>The lines of a list, without comments.</summary>
    public static string[] Read(string name)
    {
        using var stream = typeof(WordLines).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => line is not ("" or ['#', ..])),
        ];
    }
}
