using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Editors.Completing;

/// <summary>What can stand where somebody types: addresses in a link, names, front matter, the status of a
/// record.</summary>
internal static partial class Completion
{
    // More than anybody looks through; more letters find the others.
    private const int Most = 200;

    /// <summary>The proposals.</summary>
    public static CompletionList Find(Workspace workspace, PositionParams asked)
    {
        if (TypedText.Read(workspace, asked) is not { } typed || !SourcePath.IsRecordText(typed.Path))
            return new(false, []);
        var (items, from) = Proposals(workspace, typed);
        var letters = typed.Before[from..];
        var fitting = items.Where(item => Fits(item.FilterText ?? item.Label, letters)).ToArray();
        return new(fitting.Length > Most, [.. fitting.Take(Most)]);
    }

    private static (IEnumerable<CompletionItem> Items, int From) Proposals(Workspace workspace, TypedText typed)
    {
        if (typed.IsInFrontMatter)
        {
            var items = FrontMatterCompletion.Find(workspace, typed).ToImmutableArray();
            return (items, items.IsEmpty ? typed.Before.Length : items[0].TextEdit.Range.Start.Character);
        }

        if (LinkAddress().Match(typed.Before) is { Success: true } link)
        {
            var items = LinkCompletion.Find(workspace, typed, link.Groups["address"].Index).ToImmutableArray();
            return (items, items.IsEmpty ? typed.Before.Length : items[0].TextEdit.Range.Start.Character);
        }

        if (CrossReference().Match(typed.Before) is { Success: true } reference)
            return (LinkCompletion.Names(workspace, typed, reference.Index, 0), reference.Index);
        if (RecordName().Match(typed.Before) is { Success: true } name)
            return (Records(workspace, typed, name.Index), name.Index);
        if (
            typed.Heading.Equals("status", StringComparison.OrdinalIgnoreCase)
            && StatusWord().Match(typed.Before) is { Success: true } status
        )
            return (FrontMatterCompletion.Statuses(typed, status.Groups["word"].Index), status.Groups["word"].Index);
        return ([], typed.Before.Length);
    }

    // A link as its neighbours write it.
    private static IEnumerable<CompletionItem> Records(Workspace workspace, TypedText typed, int start) =>
        workspace
            .Site.Handbook.Decisions.Where(record => record.Page.Source != typed.Path)
            .Select(record => new CompletionItem(
                record.LabelledName,
                ItemKind.Reference,
                typed.Replace(start, RecordLink.Write(typed.Path, record))
            )
            {
                Detail = workspace.Site.Decisions.ShownStatusOf(record).Phrase(),
            });

    // Every letter in this order, as editors filter too.
    private static bool Fits(string text, string letters)
    {
        var at = 0;
        var folded = text.ToUpperInvariant();
        foreach (var letter in letters.ToUpperInvariant())
        {
            at = folded.IndexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }

    [GeneratedRegex(@"\]\((?<address>[^()\s]*)$|^\[[^\]]+\]:\s*(?<address>\S*)$")]
    private static partial Regex LinkAddress();

    [GeneratedRegex(@"(?<![\w:/])(?:adr|lesson|rubric|xref):[^\s)\]]*$", RegexOptions.IgnoreCase)]
    private static partial Regex CrossReference();

    [GeneratedRegex(@"(?<![\w/\[-])[A-Z]{2,10}-\d{0,6}$")]
    private static partial Regex RecordName();

    [GeneratedRegex(@"^\s*(?<word>[A-Za-z]*)$")]
    private static partial Regex StatusWord();
}
