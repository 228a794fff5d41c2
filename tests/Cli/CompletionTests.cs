using Lintel.Cli;

namespace Lintel.Tests.Cli;

/// <summary>A shell completes what the command line knows.</summary>
public sealed class CompletionTests : IDisposable
{
    // Completed behind every command.
    private static readonly string[] Help = ["-?", "-h", "/?", "/h", "--help"];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Shells => [.. CompletionCommand.Scripts.Keys];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Shells))]
    public void Each_shell_has_a_script(string shell)
    {
        var run = LintelProcess.Run(folder.Path, "completion", shell);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_that_is_not_known_is_answered_with_those_that_are()
    {
        var run = LintelProcess.Run(folder.Path, "completion", "tcsh");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'bash'", run.Errors, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("check --wr", "--write-baseline")]
    [InlineData("adr ", "export health import link list status")]
    [InlineData("completion z", "zsh")]
    public void Bash_completes_commands_options_and_values(string line, string completed)
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no bash.");
        folder.WriteScript("bin/lintel", LintelProcess.Exec);
        var whole = $"lintel {line}";
        folder.Write(
            "try.sh",
            $$"""
            PATH={{folder.Combine("bin")}}:$PATH
            source <(lintel completion bash)
            COMP_LINE='{{whole}}' COMP_POINT={{whole.Length}}
            COMP_WORDS=({{(whole.EndsWith(' ') ? whole + "''" : whole)}})
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _lintel_complete
            echo "${COMPREPLY[@]}"
            """
        );
        var run = LintelProcess.RunProgram("bash", folder.Path, "try.sh");
        var words = run.Output.Trim().Split(' ').Where(word => !Help.Contains(word));
        Assert.Equal(completed, string.Join(' ', words));
    }
}
