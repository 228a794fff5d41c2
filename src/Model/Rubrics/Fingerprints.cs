using Lintel.Text;

namespace Lintel.Model.Rubrics;

/// <summary>What identifies a text of a rubric.</summary>
internal static class Fingerprints
{
    /// <summary>The first eight digits of a text's SHA-256: enough to see that a quote is not what the rubric said.
    /// White space does not count.</summary>
    public static string Compute(string text) =>
        Digest.Hash(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))[..8];

    /// <summary>The whole digest of a file's text; line ends do not count, because git may change them.</summary>
    public static string OfFile(string text) => Digest.Hash(text.Replace("\r\n", "\n", StringComparison.Ordinal));
}
