using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Lintel.Tests;

/// <summary>The theme's modules, run by Node where there is one; where there is none the tests skip.</summary>
internal static class NodeScript
{
    /// <summary>Runs a script of the tests: JSON on its standard input, its answer as JSON on the output.</summary>
    public static T Run<T>(string script, string input)
    {
        var start = new ProcessStartInfo("node", ["--no-warnings", RepositoryRoot.Combine("tests", script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Start(start);
        Skip.If(node is null, "There is no Node on this machine.");
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return JsonSerializer.Deserialize<T>(output, JsonSerializerOptions.Web)!;
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
