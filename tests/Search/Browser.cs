using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Lintel.Search.Stemming;

namespace Lintel.Tests.Search;

/// <summary>The modules of the browser, run by Node where there is one; where there is none the tests skip.</summary>
internal sealed record Browser(string[] Answers, string[] Words)
{
    public static Browser Ask(
        string site,
        IEnumerable<string> queries,
        IEnumerable<string> texts,
        string language = "en"
    )
    {
        var start = new ProcessStartInfo(
            "node",
            ["--no-warnings", RepositoryRoot.Combine("tests", "Search", "answers.mjs")]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Start(start);
        Skip.If(node is null, "There is no Node on this machine.");
        node.StandardInput.Write(
            JsonSerializer.Serialize(
                new
                {
                    site,
                    queries,
                    texts,
                    table = LanguageTable.TextOf(language),
                }
            )
        );
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return JsonSerializer.Deserialize<Browser>(output, JsonSerializerOptions.Web)!;
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
