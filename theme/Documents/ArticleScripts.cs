using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Theme.Documents;

/// <summary>The modules that bring the parts of an article to life, by site path; a page loads those of its own parts
/// and no other.</summary>
public static class ArticleScripts
{
    private static readonly ImmutableHashSet<string> Plain =
    [
        "",
        "text",
        "txt",
        "plain",
        "plaintext",
        "console",
        "output",
    ];

    // Without Node at build time the libraries are not in the program; then nothing asks for them.
    private static readonly bool CanHighlight = HasLibrary("highlight/highlight.min.js");
    private static readonly bool CanDraw = HasLibrary("mermaid/mermaid.tiny.js");

    /// <summary>The modules that an article needs.</summary>
    public static ImmutableArray<string> Of(Article article) =>
        [.. Names(article).Select(name => $"/assets/{name}.js")];

    /// <summary>Whether code in a language can be coloured.</summary>
    public static bool IsColoured(string language) => !Plain.Contains(language) && !IsDiagram(language);

    /// <summary>Whether code in a language is a diagram.</summary>
    public static bool IsDiagram(string language) => language == "mermaid";

    private static IEnumerable<string> Names(Article article)
    {
        var languages = article.CodeLanguages;
        if (languages.Length > 0 || article.Blocks.Any(IsWorkedWith))
            yield return "lessons/blocks";
        if (CanHighlight && languages.Any(IsColoured))
            yield return "code/highlight";
        if (CanDraw && languages.Any(IsDiagram))
            yield return "diagrams/diagram";
    }

    private static bool IsWorkedWith(LessonBlock block) =>
        block
            is LessonBlock.QuickCheck
                or LessonBlock.Compare
                or LessonBlock.Tabs
                or LessonBlock.DoNext
                or LessonBlock.Worksheet;

    private static bool HasLibrary(string path) =>
        typeof(ArticleScripts).Assembly.GetManifestResourceInfo($"assets/{path}") is not null;
}
