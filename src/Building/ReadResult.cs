using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Memory;

namespace Lintel.Building;

/// <summary>Input: the handbook as read, before anything is judged.</summary>
/// <param name="Handbook">The handbook.</param>
/// <param name="Baseline">What it puts up with; null when it has no baseline.</param>
/// <param name="Found">What reading itself found, in no certain order.</param>
public sealed record ReadResult(Handbook Handbook, Baseline? Baseline, ImmutableArray<Diagnostic> Found)
{
    /// <summary>The place of what concerns no file more than another.</summary>
    internal static readonly SourceSpan Everywhere = SourceSpan.StartOf(".");

    /// <summary>What is to be reported of it already, in the order of report.</summary>
    public ImmutableArray<Diagnostic> Findings
    {
        get
        {
            var bag = new DiagnosticBag();
            bag.AddRange(Found);
            var report = bag.ToReport(Handbook.Settings.Severities);
            return Baseline?.Apply(report) ?? report;
        }
    }

    /// <summary>Reads the handbook in a folder.</summary>
    public static ReadResult Of(IFolder root) => Of(root, bag => HandbookReader.Read(root, bag));

    /// <summary>Reads a handbook again, of which much is remembered.</summary>
    public static ReadResult Of(ReadingMemory memory) => Of(memory.Folder, bag => HandbookReader.Read(memory, bag));

    private static ReadResult Of(IFolder root, Func<DiagnosticBag, Handbook> read)
    {
        var bag = new DiagnosticBag();
        var handbook =
            ContentGuard.Try(bag, Everywhere, () => read(bag)) ?? new() { Root = root.Path, Settings = new() };
        return new(handbook, ContentGuard.Try(bag, Everywhere, () => BaselineReader.Read(root, bag)), bag.All);
    }
}
