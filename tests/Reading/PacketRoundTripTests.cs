using FsCheck.Fluent;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Outputs;
using Lintel.Reading.Packets;
using Lintel.Text.Formats;

namespace Lintel.Tests.Reading;

/// <summary>A packet that is written as Markdown is read as the same: its target, and of each cell the link, the
/// version, the fingerprint and the words, whatever those look like to Markdown.</summary>
public sealed class PacketRoundTripTests : IDisposable
{
    private static readonly Settings Settings = new() { Url = "https://handbook.example" };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_reads_back_the_same() =>
        Prop.ForAll(
                Arb.From(GeneratedRubrics.Rubrics().Resize(12).Select(WithAddresses)),
                rubric =>
                {
                    foreach (var level in rubric.Levels)
                        ReadsBack(rubric, level);
                }
            )
            .CheckRepeatably();

    private void ReadsBack(Rubric rubric, Level level)
    {
        var path = folder.Write("packet.md", PacketMarkdown.Write(rubric, level, Settings));
        var handbook = new Handbook
        {
            Root = folder.Path,
            Settings = Settings,
            Rubrics = [rubric],
        };
        var packet = PacketReader.Read(path, handbook, new DiagnosticBag())!;
        var cells = rubric
            .Competencies.Select(competency => (competency, Cell: competency.At(level.Id.Value)))
            .Where(pair => pair.Cell is not null)
            .Select(pair =>
                $"{rubric.RouteOf(pair.competency.Id.Value, level.Id.Value)} {Spaced(pair.Cell!.Line)} "
                + $"{Fingerprints.Compute(pair.Cell.Line)} 2026.1"
            );
        Assert.Equal(rubric.RouteOf(level.Id.Value), packet.Target?.Link.Route);
        Assert.Equal(
            cells,
            packet
                .Sections.SelectMany(section => section.Quotes)
                .Select(quote =>
                    $"{quote.Source.Link.Route} {Spaced(quote.Text.Value)} {quote.Source.Hash?.Value} "
                    + quote.Source.Version
                )
        );
    }

    // What nobody sees is spelled out in a packet.
    private static string Spaced(string text) =>
        TerminalText.Write(
            string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            isLineStart: false
        );

    // As the gate demands them of a rubric that has pages.
    private static Rubric WithAddresses(Rubric rubric)
    {
        var levels = rubric.Levels.Select((level, i) => level with { Id = level.Id.With($"l{i}") }).ToArray();
        var ids = rubric.Levels.Select((level, i) => (level.Id.Value, i)).ToDictionary();
        return rubric with
        {
            Version = rubric.Id.With("2026.1"),
            Levels = [.. levels],
            Competencies =
            [
                .. rubric.Competencies.Select(
                    (competency, i) =>
                        competency with
                        {
                            Id = competency.Id.With($"c{i}"),
                            Cells =
                            [
                                .. competency.Cells.Select(cell =>
                                    cell with
                                    {
                                        Level = cell.Level.With($"l{ids[cell.Level.Value]}"),
                                    }
                                ),
                            ],
                        }
                ),
            ],
        };
    }
}
