using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Files;

namespace Lintel.Reading;

/// <summary>Reads the baseline of a handbook.</summary>
internal static class BaselineReader
{
    /// <summary>The baseline; null where there is none.</summary>
    public static Baseline? Read(IFolder root, DiagnosticBag bag) =>
        root.Kind(Baseline.File) is not null && SourceFileReader.ReadKept(root, Baseline.File, bag) is { } text
            ? Baseline.Parse(text)
            : null;
}
