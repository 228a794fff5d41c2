using System.Buffers.Binary;

namespace Lintel.Reading.Images;

/// <summary>PNG: the first chunk is the header, and opens with the size.</summary>
internal static class PngSize
{
    public static ImageSize? Read(ReadOnlyMemory<byte> head)
    {
        var bytes = head.Span;
        if (bytes.Length < 24 || bytes[0] != 0x89 || !bytes[1..].StartsWith("PNG\r\n"u8))
            return null;
        return new(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
    }
}
