using System.Collections.Frozen;

namespace Lintel.Reading.OtherTools;

/// <summary>The files by which other tools say what pages are, what they are called and where they stand: when one
/// changes, pages may mean something else.</summary>
internal static class ToolFiles
{
    private static readonly FrozenSet<string> Names =
    [
        ".bookignore",
        ".gitbook.yaml",
        ".meta.yml",
        ".nav.yml",
        ".order",
        ".pages",
        "_category_.json",
        "_category_.yaml",
        "_category_.yml",
        "_config.yml",
        "_quarto.yml",
        "_redirects",
        "_sidebar.md",
        "_toc.yml",
        "SUMMARY.md",
        "book.json",
        "book.toml",
        "conf.py",
        "docfx.json",
        "mkdocs.yaml",
        "mkdocs.yml",
        "myst.yml",
        "netlify.toml",
        "toc.yml",
        "vercel.json",
        "versions.json",
        "zensical.toml",
    ];

    // With the ending of whatever language the team writes them in.
    private static readonly FrozenSet<string> Stems =
    [
        "astro.config",
        "config",
        "docusaurus.config",
        "hugo",
        "sidebars",
    ];

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsOne(string path) =>
        Names.Contains(Path.GetFileName(path))
        || Stems.Contains(Path.GetFileNameWithoutExtension(path))
        || path.Split('/').Any(name => name is ".vitepress" or ".vuepress");
}
