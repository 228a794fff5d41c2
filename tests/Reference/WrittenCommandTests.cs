using System.Text.RegularExpressions;
using Lintel.Building;
using Lintel.Cli;

namespace Lintel.Tests.Reference;

/// <summary>A command that is written is one that there is, also where no test runs it: in a workflow, a hook,
/// a session, a sentence.</summary>
public sealed partial class WrittenCommandTests
{
    [Fact]
    public void Each_has_a_name_and_options_that_there_are()
    {
        var written = Files().SelectMany(file => Commands(File.ReadAllText(file))).Distinct().ToArray();
        Assert.True(written.Length > 80, $"{written.Length} commands");
        Assert.All(
            written,
            text =>
            {
                var words = Word().Matches(text).Select(word => word.Value.Trim('"', '\'')).Skip(1).ToArray();
                var call = CommandLine.CreateRoot(Extensions.None).Parse(words);
                Assert.True(call.UnmatchedTokens.Count == 0, text);
                Assert.DoesNotContain(call.Errors, error => error.Message.Contains("not recognized", Ordinal));
            }
        );
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static IEnumerable<string> Files() =>
        new[] { "input", ".github", ".ci" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories)
            )
            .Where(file => Path.GetExtension(file) is ".md" or ".yml" or "")
            .Append(RepositoryRoot.Combine("README.md"))
            .Append(RepositoryRoot.Combine(".pre-commit-hooks.yaml"));

    // At the start of a line or step of a script, or between backticks in a sentence. What names a variable, leaves
    // something out or is continued on the next line cannot be read without a shell.
    private static IEnumerable<string> Commands(string text) =>
        Written()
            .Matches(text)
            .Select(match => match.Groups["call"].Value)
            .Select(call => Rest().Replace(call, "").Trim())
            .Where(call => !call.Contains("$", Ordinal) && !call.EndsWith('\\') && !call.Contains("…", Ordinal));

    [GeneratedRegex(
        @"(?m)(?:^[ \t]*(?:\$ |- run: |- (?:script: )?|entry: |exec )?(?:sh \.ci/)?|`(?:sh \.ci/)?)"
            + @"(?<call>lintel [a-z-][^`\r\n]*)"
    )]
    private static partial Regex Written();

    // Pipes, redirections, the next command, remarks.
    [GeneratedRegex(@"\s(?:\\?\||>|&&|\|\||#\s|;).*$")]
    private static partial Regex Rest();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|[^ ]+")]
    private static partial Regex Word();
}
