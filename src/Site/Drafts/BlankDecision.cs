using Lintel.Model;

namespace Lintel.Site.Drafts;

/// <summary>Where a new decision of a handbook goes, and what it starts from, before it has a title.</summary>
/// <param name="Folder">The folder that a new record goes to: the first one of the handbook.</param>
/// <param name="Next">How it is called and written.</param>
internal sealed record BlankDecision(string Folder, NextDecision Next)
{
    /// <summary>What stands in a file's name where the title belongs.</summary>
    public const string BlankName = "short-title";

    /// <summary>The file name that a new record would get.</summary>
    public string FileName => Next.FileName(BlankName);

    /// <summary>The blank of a handbook.</summary>
    public static BlankDecision Create(Handbook handbook)
    {
        var folder = handbook.Settings.DecisionFolders.FirstOrDefault("adr");
        return new(
            folder,
            NextDecision.After([
                .. handbook.Decisions.Where(record => SourcePath.Folder(record.Page.Source) == folder + "/"),
            ])
        );
    }

    /// <summary>The code host's page for a new file with its name filled in; whoever knows the text adds it, escaped,
    /// at the end. Null when the settings name no repository.</summary>
    public string? NewFile(Settings settings) => CodeHost.Find(settings)?.NewFile(Folder, FileName);

    /// <summary>The same page with the blank filled in.</summary>
    public string? NewFileLink(Settings settings) =>
        NewFile(settings) is { } page ? page + Uri.EscapeDataString(Next.Template.ToString()) : null;
}
