using System.Buffers;
using System.Text;
using Org.BouncyCastle.Crypto.Digests;

namespace Lintel.Text;

/// <summary>SHA-256 (FIPS 180-4) as lowercase hexadecimal digits. The framework's own asks for OpenSSL on Linux, and
/// the native program runs where there is none.</summary>
internal static class Digest
{
    private const int Size = 32;

    /// <summary>The 64 digits of a text in UTF-8.</summary>
    public static string Hash(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = Hash(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <summary>The 64 digits of some bytes.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes)
    {
        var digest = new Sha256Digest();
        digest.BlockUpdate(bytes);
        return Finish(digest);
    }

    /// <summary>The 64 digits of pieces as if they were one.</summary>
    public static string Hash(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        var digest = new Sha256Digest();
        foreach (var piece in pieces)
            digest.BlockUpdate(piece.Span);
        return Finish(digest);
    }

    private static string Finish(Sha256Digest digest)
    {
        Span<byte> hash = stackalloc byte[Size];
        digest.DoFinal(hash);
        return Convert.ToHexStringLower(hash);
    }
}
