using System.Buffers.Binary;

namespace Lintel.Reading.Images;

/// <summary>WebP: three kinds of first chunk, each with the size in its own place.</summary>
internal static class WebpSize
{
    private const int Fourteen = 0x3FFF;

    public static ImageSize? Read(ReadOnlyMemory<byte> head)
    {
        var bytes = head.Span;
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBPVP8"u8))
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return bytes[15] switch
        {
            (byte)' ' => new(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & Fourteen,
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & Fourteen
            ),
            (byte)'L' => new((int)(bits & Fourteen) + 1, (int)(bits >> 14 & Fourteen) + 1),
            (byte)'X' => new(ThreeBytes(bytes[24..]) + 1, ThreeBytes(bytes[27..]) + 1),
            _ => null,
        };
    }

    private static int ThreeBytes(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
