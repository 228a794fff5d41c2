using System.Text;

namespace Lintel.Disk;

/// <summary>A file that is to say something else.</summary>
/// <param name="Path">Its path below the root.</param>
/// <param name="Before">What it says.</param>
/// <param name="After">What it is to say.</param>
/// <param name="HasMark">Whether it begins with a byte order mark, which stays.</param>
internal sealed record SourceChange(string Path, string Before, string After, bool HasMark)
{
    /// <summary>The file as it is to be.</summary>
    public byte[] Bytes => [.. HasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(After)];
}
