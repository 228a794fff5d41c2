using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lintel.Editors.Protocol;

/// <summary>Reads the messages of an editor: a few header lines, one of which tells how many bytes of JSON
/// follow.</summary>
internal sealed class MessageReader(Stream input)
{
    private const int LongestHeader = 1 << 12;

    // A text that somebody types into is far smaller; who says otherwise would only fill the memory.
    private const int LongestMessage = 1 << 26;
    private const string LengthHeader = "content-length:";

    private readonly byte[] buffer = new byte[1 << 14];
    private int start;
    private int end;

    /// <summary>The next message; null at the end of the input. What is no JSON comes out as
    /// <see cref="JsonValueKind.Undefined"/>.</summary>
    public async Task<JsonElement?> ReadAsync(CancellationToken stop)
    {
        while (await ReadLengthAsync(stop) is { } length)
        {
            // Headers without a length belong to nothing.
            if (length < 0)
                continue;
            if (length > LongestMessage)
                return await SkipAsync(length, stop) ? default(JsonElement) : null;
            var bytes = new byte[length];
            if (!await FillAsync(bytes, stop))
                return null;
            return Parse(bytes);
        }

        return null;
    }

    private static JsonElement Parse(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }

    // Null at the end of the input; -1 where the lines name no length.
    private async Task<long?> ReadLengthAsync(CancellationToken stop)
    {
        var length = -1L;
        while (await ReadLineAsync(stop) is { } line)
        {
            if (line.Length == 0)
                return length;
            if (
                line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase)
                && long.TryParse(
                    line.AsSpan(LengthHeader.Length).Trim(),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var stated
                )
            )
                length = stated;
        }

        return null;
    }

    // A line without its end; of one that is too long, the beginning.
    private async Task<string?> ReadLineAsync(CancellationToken stop)
    {
        var line = new StringBuilder();
        while (await HasMoreAsync(stop))
        {
            var letter = (char)buffer[start++];
            if (letter == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Length < LongestHeader)
                line.Append(letter);
        }

        return null;
    }

    private async Task<bool> FillAsync(byte[] bytes, CancellationToken stop)
    {
        for (var done = 0; done < bytes.Length; )
        {
            if (!await HasMoreAsync(stop))
                return false;
            var part = Math.Min(end - start, bytes.Length - done);
            buffer.AsSpan(start, part).CopyTo(bytes.AsSpan(done));
            (start, done) = (start + part, done + part);
        }

        return true;
    }

    private async Task<bool> SkipAsync(long length, CancellationToken stop)
    {
        for (var left = length; left > 0; )
        {
            if (!await HasMoreAsync(stop))
                return false;
            var part = (int)Math.Min(end - start, left);
            (start, left) = (start + part, left - part);
        }

        return true;
    }

    private async Task<bool> HasMoreAsync(CancellationToken stop)
    {
        if (start < end)
            return true;
        (start, end) = (0, await input.ReadAsync(buffer, stop));
        return end > 0;
    }
}
