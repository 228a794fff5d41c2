using Lintel.Diagnostics;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>What the settings put into the sidebar is there.</summary>
internal sealed class SidebarRules : ISiteCheck
{
    /// <summary>A line of the sidebar that leads nowhere.</summary>
    public static readonly Rule<(string Path, string? Nearest)> MissingPage = new(
        "SRC041",
        Severity.Warning,
        "Sidebar without its page",
        detail =>
            new(
                $"The sidebar names '{detail.Path}', and there is no such page or folder of pages.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Name a Markdown file or a folder below the content folder; lessons, decisions and rubrics have "
                        + "sections of their own."
                )
            )
    )
    {
        Why = "A line that leads nowhere is left out, and the page that was meant stands somewhere else.",
        Wrong = "sidebar:\n  - guides/instal.md",
        Right = "sidebar:\n  - guides/install.md",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [MissingPage];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        // What another tool's file orders, that tool judges.
        var entries = input
            .Handbook.Settings.Sidebar.SelectMany(entry => entry.All)
            .Where(entry => entry.Path is { At.File: var file } && Path.GetFileName(file) == "settings.yml")
            .ToArray();
        if (entries.Length == 0)
            yield break;
        var names = SidebarNames.Create(input.Handbook);
        foreach (var path in entries.Where(entry => !names.Holds(entry)).Select(entry => entry.Path!))
            yield return MissingPage.At(path.At, (path.Value, NearestName.Find(path.Value, names.All)));
    }
}
