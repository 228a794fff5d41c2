using System.Text;

namespace Lintel.Model;

/// <summary>A file of the site to be.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Bytes">The whole content.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A text file: UTF-8 without byte order mark.</summary>
    public static OutputFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
