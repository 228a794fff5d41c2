using System.Buffers.Binary;

namespace Lintel.Reading.Images;

/// <summary>JPEG: segments, one of which starts the frame and states its size.</summary>
internal static class JpegSize
{
    public static ImageSize? Read(ReadOnlyMemory<byte> head)
    {
        var bytes = head.Span;
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8)
            return null;
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF; )
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (IsStartOfFrame(marker))
                return new(
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    // C4, C8 and CC lie in the same range and are tables.
    private static bool IsStartOfFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
