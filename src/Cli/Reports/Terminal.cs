using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;
using Lintel.Text.Formats;

namespace Lintel.Cli.Reports;

/// <summary>Standard error with colours. What is written is made safe line by line; only the colours themselves pass
/// as they are.</summary>
internal static class Terminal
{
    private const string Plain = "\e[0m";

    private static TextWriter errors = Console.Error;

    /// <summary>Puts writers that let no escape sequence through in the place of the console's.</summary>
    public static void Guard()
    {
        errors = Console.Error;
        Console.SetOut(new TerminalWriter(Console.Out));
        Console.SetError(new TerminalWriter(errors));
    }

    /// <summary>Writes lines, each in the colour of its severity.</summary>
    public static void Write(IEnumerable<ReportLine> lines, bool isColoured)
    {
        foreach (var (text, severity) in lines)
            if (isColoured && ColourOf(severity) is { } colour)
                errors.WriteLine(colour + TerminalText.Line(text) + Plain);
            else
                Console.Error.WriteLine(text);
    }

    private static string? ColourOf(Severity? severity) =>
        severity switch
        {
            Severity.Error => "\e[31m",
            Severity.Warning => "\e[33m",
            Severity.Info => "\e[36m",
            _ => null,
        };
}
