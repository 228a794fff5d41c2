using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Diagnostics;

/// <summary>What nobody foresaw becomes a finding at its file, and the others are worked on all the same.</summary>
[Raises("SRC025")]
public sealed class ContentGuardTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void A_failure_is_a_finding_at_the_place_of_the_work()
    {
        Assert.Null(
            ContentGuard.Try<string>(
                bag,
                SourceSpan.StartOf("input/a.md"),
                () => throw new InvalidOperationException("C:\\secret")
            )
        );
        var finding = Assert.Single(bag.All);
        Assert.Equal(
            ("input/a.md", 1, "SRC025", Severity.Error),
            (finding.At.File, finding.At.Line, finding.Rule.Id, finding.Severity)
        );
        Assert.Contains(
            "InvalidOperationException in Lintel.Tests.Diagnostics",
            finding.Message.Problem,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("secret", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_file_that_fails_on_many_cores_is_named_once()
    {
        string[] files = ["a.md", "b.md", "c.md", "d.md"];
        ContentGuard.Do(
            bag,
            SourceSpan.StartOf("."),
            () =>
                AllCores.Each(
                    files,
                    file =>
                        ContentFailure.About(
                            file,
                            () =>
                            {
                                if (file is "b.md" or "d.md")
                                    throw new FormatException();
                            }
                        )
                )
        );
        Assert.Equal(["b.md", "d.md"], bag.All.Select(finding => finding.At.File).Order());
    }

    [Fact]
    public void What_a_check_found_before_it_failed_counts()
    {
        static IEnumerable<Diagnostic> Check()
        {
            yield return FileRules.NotUtf8.At(SourceSpan.StartOf("a.md"), "a.md");
            throw new FormatException();
        }

        ContentGuard.Collect(bag, SourceSpan.StartOf("."), Check);
        Assert.Equal(["SRC009", "SRC025"], bag.All.Select(finding => finding.Rule.Id).Order());
    }

    [Fact]
    public void The_end_of_the_program_is_none() =>
        Assert.Throws<OperationCanceledException>(() =>
            ContentGuard.Try<string>(bag, SourceSpan.StartOf("."), () => throw new OperationCanceledException())
        );
}
