using Lintel.Text.Formats;

namespace Lintel.Tests.Cli;

/// <summary>What is written in one piece and what is written bit by bit comes out the same.</summary>
public sealed class TerminalWriterTests
{
    [Theory]
    [InlineData("one\ntwo\r\nthree\r")]
    [InlineData("\n\n::error::x\n ::warning::y\na ::b\n")]
    [InlineData("##[group]\nx\u001b[31m\n")]
    [InlineData("")]
    public void Lines_come_out_as_they_would_one_by_one(string text)
    {
        using var whole = new StringWriter();
        new TerminalWriter(whole).Write(text);
        using var parts = new StringWriter();
        var writer = new TerminalWriter(parts);
        foreach (
            var line in text.Split('\n')
                .Select((line, index) => index < text.Count(letter => letter == '\n') ? line + "\n" : line)
        )
            writer.Write(line);
        Assert.Equal(parts.ToString(), whole.ToString());
        Assert.DoesNotContain('\u001b', whole.ToString());
        Assert.DoesNotContain(whole.ToString().Split('\n'), line => line.StartsWith("::", StringComparison.Ordinal));
    }
}
