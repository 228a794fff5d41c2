using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Site.Drafts;

/// <summary>Where a new decision of a handbook goes, and what it starts from, before it has a title.</summary>
/// <param name="Folder">The folder that a new record goes to: the first one of the handbook.</param>
/// <param name="Next">How it is called and written.</param>
internal sealed partial record BlankDecision(string Folder, NextDecision Next)
{
    /// <summary>The text.</summary>
    public DecisionTemplate Template { get; init; } = Next.Template;

    /// <summary>The blank as it stands in the name of the file.</summary>
    public string Blank => Next.Joined(BlankName);

    private const int LongestHint = 120;

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
            NextDecision.After(CountedRecords.In(handbook.Decisions, SourcePath.Opening(folder))) with
            {
                Own = DecisionFile.TemplateOf(handbook.SkippedDecisions, SourcePath.Opening(folder)),
            }
        );
    }

    /// <summary>The sections besides the four parts.</summary>
    public IEnumerable<BlankSection> OwnSections =>
        from part in Template.Parts
        where part.Section is not null && !TemplateSlot.Parts.Contains(part.Slot)
        select new BlankSection(part.Slot!, part.Section!.Name, HintOf(part), part.Section!.IsAskedFor);

    /// <summary>The code host's page for a new file with its name filled in; whoever knows the text adds it, escaped,
    /// at the end. Null when the settings name no repository.</summary>
    public string? NewFile(Settings settings) => CodeHost.Find(settings)?.NewFile(Folder, FileName);

    /// <summary>The same page with the blank filled in.</summary>
    public string? NewFileLink(Settings settings) =>
        NewFile(settings) is { } page ? page + Uri.EscapeDataString(Template.ToString()) : null;

    // What the template tells the author, without the marks around it.
    private static string HintOf(TemplatePart part) =>
        Excerpt.Cut(
            string.Join(
                ' ',
                Marks().Replace(part.Text, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            ),
            LongestHint
        );

    [GeneratedRegex(@"<!--|-->|^\s*(?:[-*+]|#+|>)\s|[{}<>\[\]*_`]", RegexOptions.Multiline)]
    private static partial Regex Marks();
}

/// <summary>A section of a record besides the four parts.</summary>
/// <param name="Slot">The slot that it fills.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Hint">What belongs in it.</param>
/// <param name="IsAskedFor">Whether a record must have it.</param>
internal sealed record BlankSection(string Slot, string Name, string Hint, bool IsAskedFor);
