using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Text;

namespace Lintel.Rules.Links;

/// <summary>A fragment names an anchor of its page, whoever links to it: an article, the settings, a whole
/// address.</summary>
internal static class AnchorCheck
{
    /// <summary>What is wrong with a fragment on a page that is called <paramref name="page"/>; null where it leads
    /// somewhere.</summary>
    public static Diagnostic? Find(
        SourceSpan at,
        string page,
        ImmutableHashSet<string> anchors,
        string? fragment,
        bool suggests = true
    ) =>
        Fragment.AnchorOf(fragment) is not { } anchor || anchors.Contains(anchor)
            ? null
            : LinkRules.MissingAnchor.At(
                at,
                (page, anchor, suggests && NearestName.Find(anchor, anchors) is { } nearest ? "#" + nearest : null)
            );
}
