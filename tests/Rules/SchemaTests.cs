using System.Text.Json;
using Lintel.Authoring.Starting;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Outputs;
using Lintel.Reading;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Yaml;

namespace Lintel.Tests.Rules;

/// <summary>What editors are told of a file is what its reader reads.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("", "id: x\ntitle: X\nnonsense: 1\n")]
    [InlineData("level", "id: x\ntitle: X\nlevels: [{id: a, title: A, nonsense: 1}]\n")]
    [InlineData("competency", "id: x\ntitle: X\ncompetencies: [{id: a, title: A, nonsense: 1}]\n")]
    [InlineData("cell", "id: x\ntitle: X\ncompetencies: [{id: a, title: A, cells: {b: {nonsense: 1}}}]\n")]
    [InlineData(
        "behaviour",
        "id: x\ntitle: X\ncompetencies: [{id: a, title: A, cells: {b: {behaviours: [{id: c, text: C, nonsense: "
            + "1}]}}}]\n"
    )]
    [InlineData("retired", "id: x\ntitle: X\nretired: {reason: R, nonsense: 1}\n")]
    public void Its_keys_are_those_that_are_read(string kind, string yaml)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/rubrics/x.yml", yaml);
        var unknown = Assert.Single(Check.Run(folder.Path).Findings, finding => finding.Rule.Id == "SRC002");
        Assert.Equal(Described(Read("rubric"), kind), Known(unknown));
    }

    [Theory]
    [InlineData("", "nonsense: 1\n")]
    [InlineData("link", "nav: [{title: A, url: /a/, nonsense: 1}]\n")]
    [InlineData("link", "footer: {links: [{title: A, url: /a/, nonsense: 1}]}\n")]
    [InlineData("catalog", "catalogs: [{nonsense: 1, path: adr}]\n")]
    [InlineData("code-host", "code-host: {nonsense: 1}\n")]
    [InlineData("code", "code: {nonsense: 1}\n")]
    [InlineData("accent", "accent: {light: '#0b5a62', dark: '#8adbe2', nonsense: 1}\n")]
    [InlineData("footer", "footer: {nonsense: 1}\n")]
    [InlineData("words", "words: {nonsense: [a]}\n")]
    [InlineData("statuses", "words: {status: {nonsense: [a]}}\n")]
    public void The_keys_of_settings_are_those_that_are_read(string kind, string yaml)
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", yaml);
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        var unknown = Assert.Single(Check.Run(folder.Path).Findings, finding => finding.Rule.Id == "SRC002");
        Assert.Equal(Described(Read("settings"), kind), Known(unknown));
    }

    [Fact]
    public void A_setting_has_the_default_that_the_schema_says()
    {
        var defaults = new Settings();
        var properties = Read("settings").GetProperty("properties");
        Assert.Equal(defaults.Title, properties.GetProperty("title").GetProperty("default").GetString());
        Assert.Equal(defaults.Description, properties.GetProperty("description").GetProperty("default").GetString());
        Assert.Equal(defaults.Branch, properties.GetProperty("branch").GetProperty("default").GetString());
        Assert.Equal(defaults.Language, properties.GetProperty("language").GetProperty("default").GetString());
        Assert.Equal(
            defaults.ProposedForDays,
            properties.GetProperty("proposed-for-days").GetProperty("default").GetInt32()
        );
        Assert.Equal(
            Enum.GetNames<HtmlPolicy>().Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal),
            properties
                .GetProperty("html")
                .GetProperty("enum")
                .EnumerateArray()
                .Select(value => value.GetString())
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            CodeHostPatterns.Known.Keys.Order(StringComparer.Ordinal),
            properties
                .GetProperty("code-host")
                .GetProperty("oneOf")[0]
                .GetProperty("enum")
                .EnumerateArray()
                .Select(value => value.GetString())
        );
    }

    [Fact]
    public void The_keys_of_front_matter_are_those_that_are_read()
    {
        var bag = new DiagnosticBag();
        var reader = new YamlMapReader(new YamlMap([], SourceSpan.StartOf("a.md")), bag);
        FrontMatterReader.Read(reader, []);
        var described = Read("front-matter")
            .GetProperty("properties")
            .EnumerateObject()
            .ToDictionary(key => key.Name, key => key.Value.GetProperty("description").GetString()!);
        var guide = string.Concat(
            new[] { "write/navigation.md", "publish/addresses.md" }.Select(page =>
                File.ReadAllText(RepositoryRoot.Combine("input", page))
            )
        );
        // What other tools call them is in the guides alone.
        Assert.All(
            reader.Known,
            key =>
                Assert.True(
                    described.Keys.Contains(key, StringComparer.OrdinalIgnoreCase)
                        || guide.Contains($"`{key}`", StringComparison.Ordinal)
                        || guide.Contains($"`{key}:", StringComparison.Ordinal),
                    key
                )
        );
        foreach (var (key, meaning) in described)
            if (key is "lint" or "gate")
                // Of records, and of their front matter alone.
                Assert.False(KnownLabels.IsMetadata(key), key);
            else if (meaning.StartsWith("Records: ", StringComparison.Ordinal))
                Assert.True(KnownLabels.IsMetadata(key), key);
            else if (!meaning.StartsWith("Lessons: ", StringComparison.Ordinal))
                Assert.Contains(key, reader.Known, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void New_settings_name_theirs_in_their_first_line_where_the_sources_have_it()
    {
        var settings = NewHandbook.Files(new(2026, 1, 2)).Single(file => file.Path == "settings.yml").Text;
        var address = settings.Split('\n')[0]["# yaml-language-server: $schema=".Length..];
        var path = address.Split("/main/")[1];
        Assert.Equal(Schemas.Read("settings"), File.ReadAllBytes(RepositoryRoot.Combine(path)));
    }

    [Fact]
    public void The_handbooks_rubric_names_it_in_its_first_line() =>
        Assert.StartsWith(
            "# yaml-language-server: $schema=https://lintel.example/schemas/rubric.json\n",
            File.ReadAllText(RepositoryRoot.Combine("input", "rubrics", "backend.yml")),
            StringComparison.Ordinal
        );

    private static JsonElement Read(string name) => JsonDocument.Parse(Schemas.Read(name)).RootElement;

    private static IEnumerable<string> Described(JsonElement schema, string kind) =>
        (kind.Length == 0 ? schema : schema.GetProperty("$defs").GetProperty(kind))
            .GetProperty("properties")
            .EnumerateObject()
            .Select(property => property.Name)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Known(Diagnostic unknown) =>
        unknown.Message.Remedy["Known here: ".Length..].TrimEnd('.').Split(", ").Order(StringComparer.Ordinal);
}
