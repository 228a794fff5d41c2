using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Reading;
using Lintel.Reading.Memory;

namespace Lintel.Building;

/// <summary>Input: the handbook as read, before anything is judged.</summary>
/// <param name="Handbook">The handbook.</param>
/// <param name="Baseline">What it puts up with; null when it has no baseline.</param>
/// <param name="Found">What reading itself found, in no certain order.</param>
internal sealed record ReadResult(Handbook Handbook, Baseline? Baseline, ImmutableArray<Diagnostic> Found)
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
            var report = bag.ToReport(Handbook.Settings);
            return Baseline?.Apply(report) ?? report;
        }
    }

    /// <summary>The handbook as it may be published: cleaned where its settings say <c>html: sanitize</c>. What cannot
    /// be cleaned is left out, whatever a handbook makes of the rule that tells it.</summary>
    public ReadResult Sanitized()
    {
        if (Handbook.Settings.Html != HtmlPolicy.Sanitize)
            return this;
        var bag = new DiagnosticBag();
        var clean =
            ContentGuard.Try(bag, Everywhere, () => SanitizedHandbook.Create(Handbook))
            ?? new() { Root = Handbook.Root, Settings = Handbook.Settings };
        return this with { Handbook = clean, Found = [.. Found, .. bag.All] };
    }

    /// <summary>The handbook with the code beside it, where that is known.</summary>
    public ReadResult With(CodeBase? code) =>
        code is null ? this : this with { Handbook = Handbook with { Code = code } };

    /// <summary>Reads the handbook in a folder.</summary>
    public static ReadResult Read(IFolder root, ReadingOptions? options = null) =>
        Read(root, bag => HandbookReader.Read(root, bag, options));

    /// <summary>Reads a handbook again, of which much is remembered.</summary>
    public static ReadResult Read(ReadingMemory memory) => Read(memory.Folder, bag => HandbookReader.Read(memory, bag));

    private static ReadResult Read(IFolder root, Func<DiagnosticBag, Handbook> read)
    {
        var bag = new DiagnosticBag();
        var handbook =
            ContentGuard.Try(bag, Everywhere, () => read(bag)) ?? new() { Root = root.Path, Settings = new() };
        return new(handbook, ContentGuard.Try(bag, Everywhere, () => BaselineReader.Read(root, bag)), bag.All);
    }
}
