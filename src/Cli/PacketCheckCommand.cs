using System.CommandLine;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Reading.Packets;
using Lintel.Rules.Packets;

namespace Lintel.Cli;

/// <summary><c>lintel packet check FILE.md</c>: reads a promotion packet and tells what in it does not hold. Nothing
/// leaves the machine.</summary>
internal static class PacketCheckCommand
{
    private static readonly FileArgument File = new() { Description = "The packet, as Markdown." };
    private static readonly HandbookOptions Options = new();

    /// <summary>Makes the command.</summary>
    public static Command Create(Extensions extensions)
    {
        var command = new Command(
            "check",
            "Verify the rubric links and quotes of a promotion packet, and list the cells without evidence."
        )
        {
            File,
        };
        Options.AddTo(command);
        command.SetAction(call => Run(call, extensions));
        return command;
    }

    private static int Run(ParseResult call, Extensions extensions)
    {
        var handbook = Check.Run(Options.Root(call), new CheckOptions { Extensions = extensions });
        var bag = new DiagnosticBag();
        var packet = PacketReader.Read(File.Path(call), handbook.Handbook, bag);
        var findings = packet is null
            ? bag.ToReport(handbook.Handbook.Settings)
            : PacketCheck.Run(packet, handbook.Site);
        var links = packet?.Sections.Sum(section => section.Links.Length) ?? 0;
        var quotes = packet?.Sections.Sum(section => section.Quotes.Length) ?? 0;
        var open = findings.Count(finding => finding.Rule == PacketEvidenceRules.NoEvidence);
        return Options.Conclude(
            call,
            handbook with
            {
                Findings = findings,
            },
            $"Checked {Summary.Count(links, "rubric link")} and {Summary.Count(quotes, "quote")}; "
                + $"{Summary.Count(open, "cell")} without evidence.",
            forgive: false
        );
    }
}
