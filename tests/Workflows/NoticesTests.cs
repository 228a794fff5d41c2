using System.Text.Json;

namespace Lintel.Tests.Workflows;

/// <summary>Whoever gets the program gets the notices of all that is in it.</summary>
public sealed class NoticesTests
{
    // Part of the build, and of nothing that it makes.
    private static readonly string[] Tools = ["MinVer"];

    private static readonly string Notices = File.ReadAllText(RepositoryRoot.Combine("THIRD-PARTY-NOTICES.md"));

    [Fact]
    public void Every_package_of_the_program_is_named()
    {
        using var packages = Read("packages.lock.json");
        var names = packages
            .RootElement.GetProperty("dependencies")
            .GetProperty("net10.0")
            .EnumerateObject()
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => package.Name)
            .Except(Tools)
            .ToArray();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains($"| {name} | ", Notices, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_library_of_the_theme_is_named()
    {
        using var manifest = Read("theme/package.json");
        Assert.All(
            manifest.RootElement.GetProperty("dependencies").EnumerateObject(),
            library => Assert.Contains($"| {library.Name} | ", Notices, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Each_licence_that_is_named_is_there_as_a_text()
    {
        var licences = Notices
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split(" | ")[1])
            .Distinct();
        Assert.All(licences, licence => Assert.Contains($"\n## {licence}\n", Notices, StringComparison.Ordinal));
    }

    private static JsonDocument Read(string path) =>
        JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine(path)));
}
