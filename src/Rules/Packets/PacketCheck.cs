using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Packets;

/// <summary>Verifies a promotion packet against the handbook, offline: every rubric link leads somewhere, every quote
/// says what the rubric said, and the gaps are listed.</summary>
internal static class PacketCheck
{
    /// <summary>Every rule that the check may raise.</summary>
    public static IEnumerable<Rule> Rules =>
        [
            PacketLinkRules.DeadLink,
            PacketLinkRules.UnknownVersion,
            PacketLinkRules.RetiredLink,
            PacketLinkRules.OtherSite,
            PacketQuoteRules.ChangedQuote,
            PacketQuoteRules.OtherHash,
            PacketEvidenceRules.NoEvidence,
        ];

    /// <summary>Everything that was found, in the order of report.</summary>
    public static ImmutableArray<Diagnostic> Run(Packet packet, HandbookSite site)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(PacketLinkRules.Check(packet, site));
        bag.AddRange(PacketQuoteRules.Check(packet, site));
        bag.AddRange(PacketEvidenceRules.Check(packet, site.Handbook));
        return bag.ToReport(site.Handbook.Settings);
    }
}
