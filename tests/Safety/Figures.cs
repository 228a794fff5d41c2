using System.Text.Json;

namespace Lintel.Tests.Safety;

/// <summary>What the tests of safety tried and what got through, a line of JSON each in <c>tests/TestResults/safety.jsonl</c>: the page on trust publishes it.</summary>
internal static class Figures
{
    private static readonly Lock Gate = new();

    /// <summary>Whether everything is tried, and not the sample that a suite has time for.</summary>
    public static bool IsWhole => Environment.GetEnvironmentVariable("LINTEL_SAFETY") == "whole";

    /// <summary>Adds a line.</summary>
    public static void Write(string what, params (string Name, object Value)[] figures)
    {
        var line = new Dictionary<string, object> { ["what"] = what, ["whole"] = IsWhole };
        foreach (var (name, value) in figures) line[name] = value;
        lock (Gate)
        {
            Directory.CreateDirectory(RepositoryRoot.Combine("tests", "TestResults"));
            File.AppendAllText(RepositoryRoot.Combine("tests", "TestResults", "safety.jsonl"), JsonSerializer.Serialize(line) + "\n");
        }
    }
}
