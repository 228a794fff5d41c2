using System.Collections.Immutable;

namespace Lintel.Reading.Images;

/// <summary>Width and height of a picture in pixels, as its file states them: with them a page does not jump when the picture arrives.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    // Metadata may stand before the size, but no camera writes more than this.
    private const int HeadLength = 256 * 1024;

    private static readonly ImmutableArray<Func<ReadOnlyMemory<byte>, ImageSize?>> Formats = [PngSize.Read, JpegSize.Read, GifSize.Read, WebpSize.Read, SvgSize.Read];

    /// <summary>The size of a picture; null when the file cannot be read or is of a format nobody here knows.</summary>
    public static ImageSize? Of(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[Math.Min(HeadLength, file.Length)];
            file.ReadExactly(head);
            return Of(head);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The size that the head of a file states.</summary>
    public static ImageSize? Of(ReadOnlyMemory<byte> head) =>
        Formats.Select(read => read(head)).FirstOrDefault(size => size is { Width: > 0, Height: > 0 });
}
