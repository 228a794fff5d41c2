using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Lintel.Tests.Hosting;

/// <summary>The packages as a stranger gets them: the guide's project builds its site with the library, and the tool
/// installs and runs. <c>LINTEL_PACKAGES</c> names a folder with both; continuous integration makes one.</summary>
public sealed partial class PackageTests : IDisposable
{
    private static readonly string? Packages = Environment.GetEnvironmentVariable("LINTEL_PACKAGES");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public void The_guides_project_builds_a_site_with_what_it_adds()
    {
        Skip.If(Packages is null, "LINTEL_PACKAGES names no folder of packages.");
        var guide = File.ReadAllText(RepositoryRoot.Combine("input", "extending.md"));
        foreach (var (language, text) in Blocks(guide))
            folder.Write(FileName(language, text), text);
        folder.Write("Site.csproj", Pinned(File.ReadAllText(folder.Combine("Site.csproj"))));
        var program = File.ReadAllText(folder.Combine("Program.cs"));
        folder.Write("Program.cs", program.Replace("TeamFooter>", "HelpFooter>", StringComparison.Ordinal));
        folder.Write("input/index.md", $"# {new string('x', 81)}\n\nHello.\n");
        folder.Write("input/lessons/who.md", "# Who runs it\n\n::: poll \"Who runs it?\"\n- We\n- They\n:::\n");

        var built = Dotnet("run");

        Assert.True(built.ExitCode == 0, built.Output + built.Errors);
        Assert.Contains("warning ACME001: This title has 81 characters.", built.Errors, StringComparison.Ordinal);
        Assert.Contains("<section class=\"poll\"", Page("lessons/who/index.html"), StringComparison.Ordinal);
        Assert.StartsWith("/* TEAM */", Page("humans.txt"), StringComparison.Ordinal);
        Assert.Contains("ask in #handbook", Page("index.html"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_tool_installs_and_says_its_version()
    {
        Skip.If(Packages is null, "LINTEL_PACKAGES names no folder of packages.");
        var version = VersionOf("Lintel");
        var install = Dotnet("tool", "install", "Lintel", "--tool-path", folder.Combine("tools"), "--version", version);
        Assert.True(install.ExitCode == 0, install.Output + install.Errors);

        var run = LintelProcess.RunProgram(folder.Combine("tools", "lintel"), folder.Path, "--version");

        Assert.StartsWith(version, run.Output, StringComparison.Ordinal);
    }

    // What the machine has of other packages serves; ours come from the folder alone, never from an earlier run.
    private LintelProcess Dotnet(params string[] arguments)
    {
        folder.Write(
            "nuget.config",
            new XElement(
                "configuration",
                new XElement(
                    "packageSources",
                    new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", Packages!))
                )
            ).ToString()
        );
        var environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = folder.Combine("packages"),
            ["RestoreFallbackFolders"] = MachinePackages(),
        };
        return LintelProcess.RunProgram("dotnet", folder.Path, environment, TimeSpan.FromMinutes(5), arguments);
    }

    private static string MachinePackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static IEnumerable<(string Language, string Text)> Blocks(string guide) =>
        CodeBlock().Matches(guide).Select(block => (block.Groups[1].Value, block.Groups[2].Value));

    private static string FileName(string language, string text) =>
        language switch
        {
            "xml" => "Site.csproj",
            "razor" => "HelpFooter.razor",
            _ => TypeName().Match(text) is { Success: true } name ? $"{name.Groups[1].Value}.cs" : "Program.cs",
        };

    private static string Pinned(string project) =>
        project.Replace("Version=\"0.1.0\"", $"Version=\"{VersionOf("Lintel.Core")}\"", StringComparison.Ordinal);

    private static string VersionOf(string package) =>
        Directory
            .EnumerateFiles(Packages!, $"{package}.*.nupkg")
            .Select(path => Path.GetFileNameWithoutExtension(path)[(package.Length + 1)..])
            .Single(version => char.IsAsciiDigit(version[0]));

    private string Page(string path) => File.ReadAllText(folder.Combine("output", path));

    [GeneratedRegex("^```(xml|csharp|razor)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"public (?:sealed )?class (\w+)")]
    private static partial Regex TypeName();
}
