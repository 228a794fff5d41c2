using System.Text.Json;
using Lintel.Building;
using Lintel.Outputs;

namespace Lintel.Tests.Rules;

/// <summary>What editors are told of a rubric is what the reader reads.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(RubricSchema.File.Bytes).RootElement;

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
        var known = unknown.Message.Remedy["Known here: ".Length..].TrimEnd('.').Split(", ");
        var described = (kind.Length == 0 ? Schema : Schema.GetProperty("$defs").GetProperty(kind))
            .GetProperty("properties")
            .EnumerateObject()
            .Select(property => property.Name);
        Assert.Equal(described.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_handbooks_rubric_names_it_in_its_first_line() =>
        Assert.StartsWith(
            "# yaml-language-server: $schema=https://lintel.example/schemas/rubric.json\n",
            File.ReadAllText(RepositoryRoot.Combine("input", "rubrics", "backend.yml")),
            StringComparison.Ordinal
        );
}
