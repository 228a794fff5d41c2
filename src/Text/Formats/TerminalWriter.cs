using System.Text;

namespace Lintel.Text.Formats;

/// <summary>
/// A writer through which everything goes that people read on a terminal: whatever a text holds, no escape sequence and
/// no command of a build server leaves the program. Line ends stay; a text that must be one line is made so by
/// <see cref="TerminalText.Line"/> before.
/// </summary>
internal sealed class TerminalWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private bool isLineStart = true;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        var text = value ?? "";
        for (int start = 0, next; start < text.Length; start = next)
        {
            var end = text.IndexOf('\n', start);
            next = end < 0 ? text.Length : end + 1;
            var line = text[start..(end < 0 ? text.Length : end)];
            var isReturn = end >= 0 && line.EndsWith('\r');
            inner.Write(TerminalText.Write(isReturn ? line[..^1] : line, isLineStart));
            if (end >= 0)
                inner.Write(isReturn ? "\r\n" : "\n");
            isLineStart = end >= 0 || (isLineStart && string.IsNullOrWhiteSpace(line));
        }
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + inner.NewLine);

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
