using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Disk;

namespace Lintel.Cli.Code;

/// <summary>A place in code that somebody asks about.</summary>
/// <param name="Path">Below the top of the repository, with forward slashes; empty for the top itself.</param>
/// <param name="Line">The line; null for the whole file.</param>
internal sealed partial record CodePath(string Path, int? Line)
{
    /// <summary>Reads a path as the caller's folder has it; null when it lies outside the repository.</summary>
    public static CodePath? Parse(string written, string top)
    {
        var line = LineBehind().Match(written);
        var hasLine = line.Success && !Directory.HasFile(written);
        var full = System.IO.Path.GetFullPath(hasLine ? written[..line.Index] : written);
        var real = RealPath.Resolve(top) ?? top;
        var below = System.IO.Path.GetRelativePath(real, Resolve(full)).Replace('\\', '/');
        if (below == ".." || below.StartsWith("../", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(below))
            return null;
        return new(
            below == "." ? "" : below,
            hasLine && int.TryParse(line.ValueSpan[1..], CultureInfo.InvariantCulture, out var number) ? number : null
        );
    }

    private static DiskFolder Directory => new(Environment.CurrentDirectory);

    // The file itself need not be there, nor its folder.
    private static string Resolve(string full)
    {
        var (known, rest) = (full, "");
        while (RealPath.Resolve(known) is null && System.IO.Path.GetDirectoryName(known) is { } parent)
            (known, rest) = (parent, System.IO.Path.Combine(System.IO.Path.GetFileName(known), rest));
        return System.IO.Path.TrimEndingDirectorySeparator(
            System.IO.Path.Combine(RealPath.Resolve(known) ?? known, rest)
        );
    }

    [GeneratedRegex(@":\d{1,7}$", RegexOptions.CultureInvariant)]
    private static partial Regex LineBehind();
}
