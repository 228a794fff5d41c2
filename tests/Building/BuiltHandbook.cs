using Lintel.Building;
using Lintel.Diagnostics.Reports;

namespace Lintel.Tests.Building;

/// <summary>The project's own handbook, built once for all tests that look at it.</summary>
public sealed class BuiltHandbook
{
    private static readonly Lazy<(Build Build, string Output)> Made = new(Make);

    internal Build Build => Made.Value.Build;

    public string Output => Made.Value.Output;

    public IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static (Build Build, string Output) Make()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var output = folder.Combine("site");
        var build = Build.Run(new(RepositoryRoot.Path, output) { Strict = true });
        Assert.True(build.Pages > 0, "The handbook does not build:\n" + TextReport.Write(build.Check.Findings));
        return (build, output);
    }
}
