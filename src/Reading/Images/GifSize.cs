using System.Buffers.Binary;

namespace Lintel.Reading.Images;

/// <summary>GIF: the size follows the name of the format.</summary>
internal static class GifSize
{
    public static ImageSize? Read(ReadOnlyMemory<byte> head)
    {
        var bytes = head.Span;
        if (bytes.Length < 10 || !(bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)))
            return null;
        return new(
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
        );
    }
}
