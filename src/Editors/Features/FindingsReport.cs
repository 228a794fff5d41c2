using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Editors.Protocol;
using Lintel.Model;

namespace Lintel.Editors.Features;

/// <summary>Tells an editor what a build would find, file by file, and only where it changed.</summary>
internal sealed class FindingsReport(Workspace workspace, MessageWriter writer)
{
    private readonly Dictionary<string, ImmutableArray<LspDiagnostic>> told = new(StringComparer.Ordinal);

    /// <summary>Judges the handbook as it stands now and tells what is new.</summary>
    public void Tell()
    {
        var check = workspace.Handbook.Check;
        var now = check
            .Findings.GroupBy(finding => finding.At.File, StringComparer.Ordinal)
            .ToDictionary(
                file => file.Key,
                file => file.Select(finding => Write(finding, check.Handbook.Settings)).ToImmutableArray(),
                StringComparer.Ordinal
            );
        foreach (var path in told.Keys.Concat(now.Keys).Distinct(StringComparer.Ordinal).ToArray())
        {
            var (before, after) = (told.GetValueOrDefault(path, []), now.GetValueOrDefault(path, []));
            if (before.SequenceEqual(after))
                continue;
            told[path] = after;
            if (after.IsEmpty)
                told.Remove(path);
            // What concerns the handbook as a whole has no file of its own.
            if (path != ".")
                writer.Notify(
                    "textDocument/publishDiagnostics",
                    new(workspace.UriOf(path), after) { Version = workspace.VersionOf(path) },
                    ProtocolJson.Default.PublishDiagnostics
                );
        }
    }

    /// <summary>A finding as an editor shows it.</summary>
    public static LspDiagnostic Write(Diagnostic finding, Settings settings) =>
        new(
            Workspace.RangeOf(finding.At),
            finding.Severity switch
            {
                Severity.Error => 1,
                Severity.Warning => 2,
                _ => 3,
            },
            finding.Rule.Id,
            finding.Message.ToString()
        )
        {
            CodeDescription =
                settings.HasRulePages && settings.Url is { } url ? new(url + finding.Rule.Help.Route.Path) : null,
        };
}
