using Lintel.Building;

namespace Lintel.Tests.Safety;

/// <summary>Files of other tools that a stranger wrote to keep a build busy are read in time.</summary>
public sealed class HostileToolFilesTests
{
    private const string Docusaurus = "module.exports = { title: 'T', presets: [['classic', { docs: {} }]] };\n";

    private static readonly string Blanks = new(' ', 300_000);

    public static TheoryData<string, string, string> Files =>
        new()
        {
            { "index.html", "docs/_sidebar.md", $"- a{Blanks}[\n- [A](a.md)\n" },
            { "index.html", "docs/_sidebar.md", $"- [A](a.md)\n# b{Blanks}c\n- [A](a.md)\n" },
            { "conf.py", "docs/index.md", $"# Index\n\n```{{toctree}}\na{Blanks}b>\n```\n" },
            { "docusaurus.config.js", "sidebars.js", $"import a{Blanks}x\nmodule.exports = {{ s: ['a'] }};\n" },
            {
                "docusaurus.config.js",
                "sidebars.js",
                "module.exports = " + string.Concat(Enumerable.Repeat("async ", 50_000))
            },
            { "none.txt", "docs/b.md", $"# B\n\nSay {{{{ x }}}}.\n\n{{{{ a|{new string('a', 900_000)}\n" },
            { "none.txt", "hugo.toml", $"source = \"content/en\"{new string('\n', 300_000)}x\n" },
            { "none.txt", "hugo.toml", $"title = a{Blanks}#\n" },
            { "none.txt", "docs/b.md", $"# B\n\n[A](a.md{new string('?', 300_000)}^)\n" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_repeats_a_sign_without_end_is_read(string tool, string path, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            tool is "docusaurus.config.js" ? tool : "docs/" + tool,
            tool is "index.html" ? "docsify" : Docusaurus
        );
        folder.Write("docs/a.md", "# A\n");
        folder.Write(path, text);
        await Task.Run(() => Check.Run(folder.Path)).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Programs_that_name_one_another_over_and_over_are_read_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docusaurus.config.js", Docusaurus);
        folder.Write("docs/a.md", "# A\n");
        folder.Write("sidebars.js", Program(1));
        for (var number = 1; number < 11; number++)
            folder.Write($"f{number}.js", Program(number + 1));
        await Task.Run(() => Check.Run(folder.Path)).WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static string Program(int next)
    {
        var names = Enumerable.Range(0, 8).Select(number => $"q{number}").ToArray();
        return string.Concat(names.Select(name => $"import {name} from './f{next}';\n"))
            + $"export default {{ s: [{string.Join(", ", names)}] }};\n";
    }
}
