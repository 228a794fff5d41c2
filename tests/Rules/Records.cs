using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Rules;
using Lintel.Site;

namespace Lintel.Tests.Rules;

/// <summary>Decision records without a handbook around them.</summary>
internal static class Records
{
    /// <summary>The site of nothing but these files.</summary>
    public static HandbookSite Site(IEnumerable<DecisionFile> files)
    {
        var all = files.ToArray();
        return HandbookSite.Create(
            new()
            {
                Root = "",
                Settings = new(),
                Decisions = [.. all.Select(file => file.Record).OfType<Decision>()],
                SkippedDecisions = [.. all.Where(file => file.Record is null)],
            }
        );
    }

    /// <summary>What the built-in rules find in them.</summary>
    public static ImmutableArray<Diagnostic> Check(IEnumerable<DecisionFile> files, DateOnly? today = null)
    {
        var bag = new DiagnosticBag();
        RuleTable.BuiltIn.Run(new(Site(files)) { Today = today }, bag, SourceSpan.StartOf("."));
        return bag.All;
    }
}
