using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Links;

namespace Lintel.Reading.Memory;

/// <summary>What was made of a file, and what was found while doing so.</summary>
/// <param name="Text">The file's text; nothing is made of a file but of its text and the names that it
/// mentions.</param>
/// <param name="Value">The page, lesson or record; null when there is none.</param>
/// <param name="Links">Its links, which may lead elsewhere once other files come or go.</param>
/// <param name="Resolver">Who last said where they lead.</param>
/// <param name="Findings">What was found.</param>
internal sealed record RememberedDocument(
    string Text,
    object? Value,
    ImmutableArray<Link> Links,
    LinkResolver Resolver,
    ImmutableArray<Diagnostic> Findings
)
{
    // A link to nothing, or to a file that is not part of the handbook, depends on more of the disk than the handbook's
    // own names.
    private readonly bool looksAround = Links.Any(link =>
        link.Target is LinkTarget.ToMissingFile or LinkTarget.ToElsewhere
        && !link.Written.Contains(':', StringComparison.Ordinal)
    );

    /// <summary>Whether a fresh reading would come to the same.</summary>
    public bool Holds(string source, string text, LinkResolver resolver) =>
        string.Equals(text, Text, StringComparison.Ordinal)
        && (
            (resolver == Resolver && !looksAround)
            || Links.All(link => resolver.Resolve(source, link.Written) == link.Target)
        );

    /// <summary>Files that it took in; when one changes, it is read again.</summary>
    public ImmutableArray<string> Includes { get; init; } = [];

    /// <summary>Whether it shows the picture of a file, whose size it states.</summary>
    public bool Shows(string path) =>
        Links.Any(link => link.IsImage && link.Target is LinkTarget.ToAsset asset && asset.Source == path);
}
