using System.Globalization;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>The blank that a new decision starts from: MADR 4, with a line in each section that says what belongs
/// there.</summary>
public static class BlankDecision
{
    /// <summary>Text of the blank. It does not pass the checks until each comment gave way to words.</summary>
    public const string Text = """
        ---
        status: proposed
        date: <!-- the day of the decision, as 2026-01-31 -->
        decision-makers: []
        ---

        # <!-- The decision in a short sentence -->

        ## Context and Problem Statement

        <!-- What is the case, and why must something be decided now? -->

        ## Considered Options

        <!-- At least two, one per line: "* A queue in front of the charge" -->

        ## Decision Outcome

        <!-- Chosen option: "name it as above", because … -->

        ### Consequences

        <!-- "* Good, because …" and "* Bad, because …": there is always a price. -->

        """;

    /// <summary>What stands in a file's name where the title belongs.</summary>
    public const string BlankName = "short-title";

    /// <summary>The folder that a new record goes to: the first one that the settings name.</summary>
    public static string Folder(Handbook handbook) => handbook.Settings.DecisionFolders.FirstOrDefault("adr");

    /// <summary>The file name that a new record would get.</summary>
    public static string NextFileName(Handbook handbook)
    {
        var folder = Folder(handbook) + "/";
        var numbers = handbook
            .Decisions.Where(decision => decision.Page.Source.StartsWith(folder, StringComparison.Ordinal))
            .Select(decision =>
                int.TryParse(decision.Number?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : 0
            );
        return $"{(numbers.DefaultIfEmpty().Max() + 1).ToString("D4", CultureInfo.InvariantCulture)}-{BlankName}.md";
    }

    /// <summary>The code host's page for a new file with name and text filled in; null when the settings name no
    /// repository.</summary>
    public static string? NewFileLink(Handbook handbook) =>
        CodeHost.Of(handbook.Settings) is { } host
            ? host.NewFile(Folder(handbook), NextFileName(handbook)) + Uri.EscapeDataString(Text)
            : null;
}
