using System.Collections.Immutable;

namespace Lintel.Reading.Images;

/// <summary>Width and height of a picture in pixels, as its file states them: with them a page does not jump when the
/// picture arrives.</summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    private static readonly ImmutableArray<Func<ReadOnlyMemory<byte>, ImageSize?>> Formats =
    [
        PngSize.Read,
        JpegSize.Read,
        GifSize.Read,
        WebpSize.Read,
        SvgSize.Read,
    ];

    /// <summary>The size that the bytes of a file state; null when they are of a format nobody here knows, or break off
    /// before they say.</summary>
    public static ImageSize? Read(ReadOnlyMemory<byte> file) =>
        Formats.Select(read => read(file)).FirstOrDefault(size => size is { Width: > 0, Height: > 0 });
}
