using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>A promotion packet as somebody wrote it: Markdown with links to rubric cells, quotes of them, and
/// evidence.</summary>
/// <param name="Target">The link to the level aimed at, from the line that starts with <c>Target:</c>; null when there
/// is none.</param>
/// <param name="Sections">Its parts, from heading to heading.</param>
internal sealed record Packet(RubricLink? Target, ImmutableArray<PacketSection> Sections);

/// <summary>What stands under one heading.</summary>
/// <param name="Links">Links into rubrics.</param>
/// <param name="Quotes">Quotes of rubrics.</param>
/// <param name="HasEvidence">Whether there is a link to anything else.</param>
internal sealed record PacketSection(
    ImmutableArray<RubricLink> Links,
    ImmutableArray<PacketQuote> Quotes,
    bool HasEvidence
);

/// <summary>A link to a page of a rubric.</summary>
/// <param name="Link">Path and fragment on this site.</param>
/// <param name="Version">The version named behind it, as <c>, version 2026.2</c>; null when none is.</param>
/// <param name="At">Its place in the packet.</param>
internal sealed record RubricLink(Permalink Link, string? Version, SourceSpan At)
{
    /// <summary>The fingerprint named behind the version; null when none is.</summary>
    public Located<string>? Hash { get; init; }

    /// <summary>The address as written, where it is not one of the site; null when it is.</summary>
    public string? Elsewhere { get; init; }
}

/// <summary>A quote with the link that says where it is from.</summary>
internal sealed record PacketQuote(Located<string> Text, RubricLink Source);
