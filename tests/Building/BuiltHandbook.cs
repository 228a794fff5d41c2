using Lintel.Building;
using Lintel.Diagnostics.Reports;

namespace Lintel.Tests.Building;

/// <summary>The project's own handbook, built once for all tests that look at it.</summary>
public sealed class BuiltHandbook : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BuiltHandbook()
    {
        Output = folder.Combine("site");
        Build = Build.Run(new(RepositoryRoot.Path, Output) { Strict = true });
        Assert.True(Build.Pages > 0, "The handbook does not build:\n" + TextReport.Write(Build.Check.Findings));
    }

    internal Build Build { get; }

    public string Output { get; }

    public IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public void Dispose() => folder.Dispose();
}
