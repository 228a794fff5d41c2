using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Lintel.Tests.Workflows;

/// <summary>The install script puts a program in its place that is the one that was released, or none.</summary>
public sealed class InstallTests : IDisposable
{
    private const string Version = "1.2.3";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public void A_released_program_is_installed()
    {
        Release(Program("new"));
        var run = Install("--from", folder.Combine("release"), "--to", folder.Combine("bin"));
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains($"lintel new is in {folder.Combine("bin")}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Add it to your path", run.Output, StringComparison.Ordinal);
        Assert.Equal(["lintel"], Directory.GetFiles(folder.Combine("bin")).Select(Path.GetFileName));
    }

    [SkippableFact]
    public void Another_version_takes_the_place_of_the_one_that_is_there()
    {
        Directory.CreateDirectory(folder.Combine("bin"));
        folder.WriteScript("bin/lintel", "echo old\n");
        Release(Program("new"));
        var run = Install(
            "--version",
            "v" + Version,
            "--from",
            folder.Combine("release"),
            "--to",
            folder.Combine("bin")
        );
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("echo new", File.ReadAllText(folder.Combine("bin", "lintel")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_smaller_archive_is_taken_where_it_can_be_unpacked()
    {
        Skip.If(LintelProcess.RunProgram("sh", folder.Path, ["-c", "command -v xz"]).ExitCode != 0, "xz is missing");
        var packed = Release(Program("new"));
        var small = Path.ChangeExtension(packed, ".xz");
        var run = LintelProcess.RunProgram("sh", folder.Path, ["-c", $"gzip -dc '{packed}' | xz >'{small}'"]);
        Assert.True(run.ExitCode == 0, run.Errors);
        File.AppendAllText(
            folder.Combine("release", "SHA256SUMS"),
            $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(small)))}  {Path.GetFileName(small)}\n"
        );
        File.Delete(packed);
        run = Install("--from", folder.Combine("release"), "--to", folder.Combine("bin"));
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("lintel new is in", run.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void An_archive_with_another_checksum_is_refused_and_nothing_is_lost()
    {
        folder.WriteScript("bin/lintel", "echo old\n");
        var archive = Release(Program("new"));
        File.AppendAllText(archive, "more");
        var run = Install("--from", folder.Combine("release"), "--to", folder.Combine("bin"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("its checksum differs", run.Errors, StringComparison.Ordinal);
        Assert.Contains("echo old", File.ReadAllText(folder.Combine("bin", "lintel")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_program_that_does_not_start_here_takes_the_place_of_nothing()
    {
        folder.WriteScript("bin/lintel", "echo old\n");
        Release("#!/bin/sh\nexit 1\n"u8.ToArray());
        var run = Install("--from", folder.Combine("release"), "--to", folder.Combine("bin"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("does not start here", run.Errors, StringComparison.Ordinal);
        Assert.Contains("echo old", File.ReadAllText(folder.Combine("bin", "lintel")), StringComparison.Ordinal);
        Assert.Equal(["lintel"], Directory.GetFiles(folder.Combine("bin")).Select(Path.GetFileName));
    }

    [SkippableTheory]
    [InlineData("no archive for", "--version", "9.9.9")]
    [InlineData("there is no option --prefix", "--prefix", "/usr")]
    [InlineData("--to needs a value", "--to")]
    public void What_cannot_be_done_is_said(string expected, params string[] arguments)
    {
        Release(Program("new"));
        var run = Install(["--from", folder.Combine("release"), .. arguments]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    private static byte[] Program(string version) => System.Text.Encoding.UTF8.GetBytes($"#!/bin/sh\necho {version}\n");

    private LintelProcess Install(params string[] arguments)
    {
        Skip.If(OperatingSystem.IsWindows(), "The script is for other systems.");
        var script = RepositoryRoot.Combine("install.sh");
        return LintelProcess.RunProgram("sh", folder.Path, [script, .. arguments]);
    }

    // An archive for each platform that the script knows, all of one content.
    private string Release(byte[] program)
    {
        Directory.CreateDirectory(folder.Combine("release"));
        using var sums = File.CreateText(folder.Combine("release", "SHA256SUMS"));
        var last = "";
        foreach (var platform in new[] { "linux-arm64", "linux-musl-x64", "linux-x64", "osx-arm64" })
        {
            var name = $"lintel-{Version}-{platform}";
            last = folder.Combine("release", name + ".tar.gz");
            using (var tar = new TarWriter(new GZipStream(File.Create(last), CompressionLevel.Fastest)))
                tar.WriteEntry(
                    new UstarTarEntry(TarEntryType.RegularFile, name + "/lintel")
                    {
                        DataStream = new MemoryStream(program),
                        Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                    }
                );
            sums.WriteLine($"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(last)))}  {name}.tar.gz");
        }

        return Directory.GetFiles(folder.Combine("release"), $"*{Platform()}.tar.gz").Single();
    }

    private static string Platform() =>
        File.Exists("/lib/ld-musl-x86_64.so.1") ? "linux-musl-x64"
        : OperatingSystem.IsMacOS() ? "osx-arm64"
        : System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture
        == System.Runtime.InteropServices.Architecture.Arm64
            ? "linux-arm64"
        : "linux-x64";
}
