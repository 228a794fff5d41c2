using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Lintel.Tests.Safety;

/// <summary>
/// Whatever a file holds, the program ends by itself, soon, with an exit code that means something and a report that a
/// program can read. <c>LINTEL_FUZZ=200000 dotnet test tests --filter FuzzTests</c> tries as many files; the seeds are
/// fixed, so that a smaller number is the beginning of a larger. <c>LINTEL_PROGRAM</c> names a published program.
/// </summary>
public sealed class FuzzTests
{
    private const int Sample = 240;
    private const double MostSeconds = 2;
    private const long MostBytes = 300L << 20;

    private static readonly string[][] Calls =
    [
        ["check", "--format", "sarif"],
        ["build"],
        ["check", "--format", "json"],
        ["build", "--format", "json"],
        ["check", "--format", "github"],
        ["build", "--offline"],
        ["check"],
        ["search", "queue", "--json"],
    ];

    [Fact]
    public void No_file_ends_the_program_without_a_word()
    {
        var runs = (Figures.Asked("LINTEL_FUZZ", Sample) + FuzzHandbook.Files - 1) / FuzzHandbook.Files;
        var faults = new ConcurrentBag<string>();
        Parallel.For(
            0,
            runs,
            new() { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                foreach (var fault in Try(seed))
                    faults.Add(fault);
            }
        );
        Assert.Empty(faults.Order(StringComparer.Ordinal));
        Figures.Write("Mutated files", runs * FuzzHandbook.Files, 0);
    }

    private static IEnumerable<string> Try(int seed)
    {
        var files = FuzzHandbook.Create(seed);
        var call = Calls[seed % Calls.Length];
        if (Fault(seed, files, call) is not { } fault)
            yield break;
        // The guilty file alone, where it is one.
        var guilty = files
            .Where(file => Fault(seed, new Dictionary<string, byte[]> { [file.Key] = file.Value }, call) is not null)
            .Select(file => file.Key)
            .ToArray();
        yield return $"seed {seed}, {string.Join(' ', call)}: {fault} "
            + $"({(guilty.Length > 0 ? string.Join(", ", guilty) : "all together")})";
        foreach (var path in guilty)
            Keep(seed, path, files[path]);
    }

    private static string? Fault(int seed, IReadOnlyDictionary<string, byte[]> files, string[] call)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nA queue.\n");
        // Half of the handbooks silence every rule: then what is broken is built as far as it goes.
        folder.Write(
            "settings.yml",
            seed % 2 == 0
                ? "catalogs: catalog.json\n"
                : "url: https://handbook.example\nhtml: sanitize\nrules:\n"
                    + string.Concat(Lintel.Rules.RuleTable.BuiltIn.All.Select(rule => $"  {rule.Id}: off\n"))
        );
        foreach (var (path, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Combine(path))!);
            File.WriteAllBytes(folder.Combine(path), bytes);
        }

        return Watch(folder.Path, call);
    }

    private static string? Watch(string folder, string[] call)
    {
        using var process = LintelProcess.Start(folder, call);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        var processor = TimeSpan.Zero;
        for (var waited = Stopwatch.StartNew(); !process.WaitForExit(10); )
        {
            try
            {
                process.Refresh();
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended just now.
            }

            if (waited.Elapsed < TimeSpan.FromSeconds(60))
                continue;
            process.Kill();
            return "no end within a minute";
        }

        if (process.ExitCode is not (0 or 1 or 2))
            return $"exit code {process.ExitCode}: {First(errors.Result)}";
        if (process.ExitCode == 2)
            return $"exit code 2: {First(errors.Result)}";
        if (errors.Result.Contains("\n   at ", StringComparison.Ordinal))
            return "a stack trace";
        if ((errors.Result + output.Result).Contains("SRC025", StringComparison.Ordinal))
            return "SRC025: "
                + First(
                    (errors.Result + output.Result)[
                        (errors.Result + output.Result).IndexOf("SRC025", StringComparison.Ordinal)..
                    ]
                );
        if (peak > MostBytes)
            return $"{peak >> 20} MB";
        // The program built for tests compiles itself while it runs; only a published one is held to the time.
        if (
            Environment.GetEnvironmentVariable("LINTEL_PROGRAM") is not null
            && processor.TotalSeconds > MostSeconds * 2
        )
            return $"{processor.TotalSeconds:0.0} s of processor time";
        return call.Contains("json") || call.Contains("sarif") || call.Contains("--json")
            ? JsonFault(output.Result)
            : null;
    }

    private static string? JsonFault(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return null;
        }
        catch (JsonException)
        {
            return "no JSON: " + First(text);
        }
    }

    private static string First(string text) =>
        text.Trim().Split('\n')[0] is var line && line.Length > 200 ? line[..200] : text.Trim().Split('\n')[0];

    private static void Keep(int seed, string path, byte[] bytes)
    {
        var folder = RepositoryRoot.Combine(
            "tests",
            "TestResults",
            "fuzz",
            seed.ToString(CultureInfo.InvariantCulture)
        );
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, path.Replace('/', '_')), bytes);
    }
}
