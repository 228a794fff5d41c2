using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;

namespace Lintel.Tests;

/// <summary>Behaviour, told by case directories. <c>UPDATE=1 dotnet test tests</c> rewrites what a case expects; read
/// the difference before you commit it.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names() => [.. Case.All().Select(@case => @case.Name)];

    public static TheoryData<string> WithDecisions() =>
        [.. Case.All().Where(@case => File.Exists(@case.DecisionsFile)).Select(@case => @case.Name)];

    public static TheoryData<string> WithOutput() =>
        [.. Case.All().Where(@case => Directory.Exists(@case.OutputFolder)).Select(@case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_reports_what_it_should(string name)
    {
        var @case = Named(name);
        var findings = @case.Findings();
        Assert.All(findings, HasTwoSentences);
        var actual = TextReport.Write(findings);
        if (Case.Rewrite)
            RewriteFile(@case.DiagnosticsFile, actual);
        var expected = File.Exists(@case.DiagnosticsFile) ? File.ReadAllText(@case.DiagnosticsFile) : "";
        Assert.False(
            File.Exists(@case.DiagnosticsFile) && expected.Length == 0,
            "An empty diagnostics.txt says nothing: delete it, and silence is asserted."
        );
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(WithDecisions))]
    public void It_lists_the_decisions_it_should(string name)
    {
        var @case = Named(name);
        var actual = @case.Decisions();
        if (Case.Rewrite)
            RewriteFile(@case.DecisionsFile, actual);
        Assert.Equal(File.ReadAllText(@case.DecisionsFile), actual);
    }

    [Theory]
    [MemberData(nameof(WithOutput))]
    public void It_builds_what_it_should(string name)
    {
        var @case = Named(name);
        using var output = new TemporaryFolder();
        var build = Build.Run(new(@case.Folder, output.Combine("site")));
        Assert.True(build.Pages > 0, "The case expects output, but it was not built:\n" + @case.Diagnostics());
        foreach (var file in Directory.EnumerateFiles(@case.OutputFolder, "*", SearchOption.AllDirectories))
            AssertFragments(file, output.Combine("site", Path.GetRelativePath(@case.OutputFolder, file)));
    }

    [Fact]
    public void Every_case_expects_something_and_nothing_that_is_not_looked_at()
    {
        Assert.NotEmpty(Case.All());
        Assert.Empty(Case.All().SelectMany(@case => @case.Unclaimed()));
        var silent = Case.All().Where(@case => !Directory.Exists(Path.Combine(@case.Folder, "expected")));
        Assert.Empty(silent.Select(@case => $"'{@case.Name}' expects nothing: say what it reports, lists or builds."));
    }

    private static void HasTwoSentences(Diagnostic finding)
    {
        Assert.Matches("[.?!]$", finding.Message.Problem);
        Assert.Matches("[.?!]$", finding.Message.Remedy);
        Assert.DoesNotContain(finding.Message.ToString(), char.IsControl);
    }

    private static Case Named(string name) => new(RepositoryRoot.Combine("tests", "Cases", name));

    private static void AssertFragments(string expected, string actual)
    {
        Assert.True(File.Exists(actual), $"{actual} was not built.");
        var text = File.ReadAllText(actual);
        var position = 0;
        foreach (var line in File.ReadLines(expected).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line.StartsWith('!'))
            {
                Assert.DoesNotContain(line[1..], text, StringComparison.Ordinal);
                continue;
            }

            var found = text.IndexOf(line, position, StringComparison.Ordinal);
            Assert.True(
                found >= 0,
                $"{Path.GetFileName(actual)} lacks (from character {position} on): {line}\n\n{text}"
            );
            position = found + line.Length;
        }
    }

    private static void RewriteFile(string path, string text)
    {
        if (text.Length == 0)
        {
            if (File.Exists(path))
                File.Delete(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
