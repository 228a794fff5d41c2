using System.Text;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>An empty packet, in the form that the packet page exports and <c>lintel packet check</c> reads.</summary>
internal static class PacketMarkdown
{
    /// <summary>The packet of a level, with a heading, a quote and room for evidence for each of its cells.</summary>
    public static string Write(Rubric rubric, Level level, Settings settings)
    {
        var text = new StringBuilder();
        text.Append($"# Promotion packet: {Escaped(level.Title.Value)}\n\n");
        var (title, address) = ($"{rubric.Title.Value}: {level.Title.Value}", rubric.RouteOf(level.Id.Value));
        text.Append($"Target: [{Escaped(title)}]({Address.Of(settings, address)}){Version(rubric)}\n");
        foreach (var competency in rubric.Competencies)
            if (competency.At(level.Id.Value) is { } cell)
                Append(text, rubric, competency, level, cell, settings);
        return text.ToString();
    }

    private static void Append(
        StringBuilder text,
        Rubric rubric,
        Competency competency,
        Level level,
        Cell cell,
        Settings settings
    )
    {
        var title = $"{competency.Title.Value}, {level.Title.Value}";
        var address = Address.Of(settings, rubric.RouteOf(competency.Id.Value, level.Id.Value));
        text.Append(
                $"\n## {Escaped(title)}\n\n> {Escaped(cell.Line)}\n>\n> — "
                    + $"[{Escaped($"{rubric.Title.Value}: {title}")}]({address}){Version(rubric)}, "
                    + $"`{Fingerprints.Compute(cell.Line)}`\n"
            )
            .Append("\nEvidence:\n\n- \n\nNotes:\n");
    }

    private static string Version(Rubric rubric) =>
        rubric.Version is { Value: var version } ? $", version {MarkdownText.Plain(version)}" : "";

    private static string Escaped(string text) => MarkdownText.Quoted(text);
}
