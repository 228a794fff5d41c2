using System.Collections.Immutable;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;
using Lintel.Model;

namespace Lintel.Agents.Tools;

/// <summary><c>check</c>: what the gate says of the handbook, or would say of a draft.</summary>
internal static class CheckTool
{
    private const int Most = 200;

    /// <summary>The tool.</summary>
    public static AgentTool Create() =>
        new(
            "check",
            "Check the handbook or a draft",
            "What the build would find wrong: with a path and a text, in that file as if it said this, without writing "
                + "it; with a path alone, in that file; without either, in the whole handbook. Each finding says where "
                + "it is, what is wrong and what to do.",
            [
                new("path", "A file of the handbook, from its root, as adr/0012-queries.md; it need not be there yet."),
                new("text", "What the file is to say."),
            ],
            (handbook, arguments) => Answer(handbook, arguments.Text("path"), arguments.Text("text"))
        );

    private static ToolAnswer Answer(OpenHandbook handbook, string? path, string? text)
    {
        if (path is null)
            return text is null
                ? Tell(handbook, handbook.Check.Findings)
                : ToolAnswer.Refuse("A text is checked at its place. Name the path that it is to have.");
        if (!IsBelow(path))
            return ToolAnswer.Refuse(
                "The path leads out of the handbook. Name one from its root, with forward slashes and without '..'."
            );
        if (text is null)
            return Tell(handbook, OfFile(handbook, path));
        handbook.Put(path, text);
        try
        {
            var findings = OfFile(handbook, path);
            var site = handbook.Check.Site;
            return
                site.Handbook.Documents.Any(page => page.Source == path)
                || site.Handbook.Rubrics.Any(rubric => rubric.Source == path)
                || !findings.IsEmpty
                ? Tell(handbook, findings)
                : ToolAnswer.Refuse(
                    "The handbook takes no page, record, lesson or rubric from this path. Put it where its neighbours "
                        + "are."
                );
        }
        finally
        {
            handbook.Close(path);
        }
    }

    private static ImmutableArray<Diagnostic> OfFile(OpenHandbook handbook, string path) =>
        [.. handbook.Check.Findings.Where(finding => finding.At.File == path)];

    private static ToolAnswer Tell(OpenHandbook handbook, ImmutableArray<Diagnostic> findings)
    {
        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
        var sentence =
            $"{Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Info)} hints."
            + (Count(Severity.Error) > 0 ? " An error stops the build." : "")
            + (findings.Length > Most ? $" The first {Most} are shown." : "");
        var shown = findings.OrderByDescending(finding => finding.Severity).Take(Most).ToImmutableArray();
        return new(sentence, (JsonReport.Write(shown, handbook.Check.Handbook.Settings), "json"));
    }

    private static bool IsBelow(string path) =>
        path.Length > 0
        && path[0] != '/'
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Any(char.IsControl)
        && !Path.IsPathRooted(path)
        && SourcePath.Resolve("", path) == path;
}
