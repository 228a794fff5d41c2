using Lintel.Reading.Blocks;
using Lintel.Rules;
using Lintel.Tests.Building;

namespace Lintel.Tests.Reference;

/// <summary>The reference says what the code says. <c>UPDATE=1</c> writes the pages that are made of it.</summary>
public sealed class ReferenceTests(BuiltHandbook built) : IClassFixture<BuiltHandbook>
{
    private const string Note = "\n<!-- Made of the code by tests/Reference; UPDATE=1 writes it. -->\n\n";

    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE") == "1";

    [Fact]
    public void The_settings_are_told() =>
        Hold("settings.md", "Settings", "Every key of settings.yml.", 10, SchemaReference.Write("settings"));

    [Fact]
    public void Front_matter_is_told() =>
        Hold(
            "front-matter.md",
            "Front matter",
            "Every key at the top of a page, a lesson or a record.",
            20,
            SchemaReference.Write("front-matter")
        );

    [Fact]
    public void The_file_of_a_rubric_is_told() =>
        Hold("rubric-file.md", "The file of a rubric", "Every key of a rubric.", 30, SchemaReference.Write("rubric"));

    [Fact]
    public void The_commands_are_told() =>
        Hold(
            "commands.md",
            "Commands",
            "Every command of lintel, with its arguments and options.",
            40,
            CommandReference.Write()
        );

    [Fact]
    public void The_rules_are_told()
    {
        var rows = RuleTable.BuiltIn.All.Select(rule =>
            $"| [{rule.Id}](/rules/{rule.Id.ToLowerInvariant()}/) | {rule.Severity.ToString().ToLowerInvariant()} | "
            + $"{rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n"
        );
        Hold(
            "rules.md",
            "Rules",
            "Every rule by its id, with the severity that it has unless the settings say otherwise.",
            50,
            "| Rule | Severity | What it finds |\n|---|---|---|\n" + string.Concat(rows)
        );
    }

    [Fact]
    public void Every_block_has_its_row()
    {
        var page = Page("blocks.md");
        Assert.All(
            LessonBlocks.BuiltIn.Names,
            name => Assert.Contains($"| `{name}` |", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_file_that_a_site_holds_has_its_row()
    {
        var rows = Page("outputs.md")
            .Split('\n')
            .Where(line => line.StartsWith("| `/", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .ToArray();
        var files = Directory
            .EnumerateFiles(built.Output, "*", SearchOption.AllDirectories)
            .Select(path => "/" + Path.GetRelativePath(built.Output, path).Replace('\\', '/'));
        // What authors lay beside their pages goes along under its own name.
        var made = files.Where(file => !File.Exists(RepositoryRoot.Combine("input", file[1..])));
        Assert.Empty(made.Where(file => !rows.Any(row => Matches(row, file))).Take(5));
        Assert.All(rows, row => Assert.Contains(files, file => Matches(row, file)));
    }

    // A star is any part of a name, two are any part of a path.
    private static bool Matches(string row, string file) =>
        System.Text.RegularExpressions.Regex.IsMatch(
            file,
            "^"
                + System
                    .Text.RegularExpressions.Regex.Escape(row)
                    .Replace(@"\*\*", ".*", StringComparison.Ordinal)
                    .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
                + "$"
        );

    private static string Page(string name) => File.ReadAllText(FileOf(name));

    private static string FileOf(string name) => RepositoryRoot.Combine("input", "reference", name);

    private static void Hold(string name, string title, string description, int order, string text)
    {
        var page = $"---\ntitle: {title}\ndescription: {description}\norder: {order}\n---\n{Note}# {title}\n\n{text}";
        if (IsUpdate)
            File.WriteAllText(FileOf(name), page);
        Assert.Equal(page, Page(name).ReplaceLineEndings("\n"));
    }
}
