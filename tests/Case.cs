using System.Collections.Immutable;
using Lintel.Building;
using Lintel.Cli.Adr;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;
using Lintel.Reading.Decisions;

namespace Lintel.Tests;

/// <summary>
/// A directory of <c>tests/Cases</c>: a small handbook (<c>input</c>, <c>adr</c>, …) and what is expected of it.
/// <list type="bullet">
/// <item><c>expected/diagnostics.txt</c>: the lines that a check prints; without it, silence is expected.</item>
/// <item><c>expected/output/PATH</c>: lines that the built file PATH holds, in this order; <c>!</c> before a line means
/// that it must not be there.</item>
/// <item><c>expected/decisions.json</c>: what <c>adr list --all --format json</c> prints of <c>adr</c>.</item>
/// </list>
/// </summary>
internal sealed record Case(string Folder)
{
    public static readonly bool Rewrite = Environment.GetEnvironmentVariable("UPDATE") == "1";

    public string Name => Path.GetFileName(Folder);

    public string DiagnosticsFile => Path.Combine(Folder, "expected", "diagnostics.txt");

    public string DecisionsFile => Path.Combine(Folder, "expected", "decisions.json");

    public string OutputFolder => Path.Combine(Folder, "expected", "output");

    public static IEnumerable<Case> All() =>
        Directory
            .EnumerateDirectories(RepositoryRoot.Combine("tests", "Cases"))
            .Order(StringComparer.Ordinal)
            .Select(folder => new Case(folder));

    /// <summary>Findings as they are printed.</summary>
    public string Diagnostics() => TextReport.Write(Findings());

    /// <summary>What the check finds.</summary>
    public ImmutableArray<Diagnostic> Findings() => Check.Run(Folder).Findings;

    /// <summary>The decision files as <c>adr list --all --format json</c> prints them.</summary>
    public string Decisions() =>
        DecisionJson.Write(DecisionFolder.Read(Path.Combine(Folder, "adr"), new DiagnosticBag()), []);

    /// <summary>Files below <c>expected</c> that no kind of expectation claims.</summary>
    public IEnumerable<string> Unclaimed()
    {
        var expected = Path.Combine(Folder, "expected");
        if (!Directory.Exists(expected))
            return [];
        return Directory
            .EnumerateFiles(expected, "*", SearchOption.AllDirectories)
            .Where(file =>
                file != DiagnosticsFile
                && file != DecisionsFile
                && !file.StartsWith(OutputFolder + "/", StringComparison.Ordinal)
            );
    }
}
