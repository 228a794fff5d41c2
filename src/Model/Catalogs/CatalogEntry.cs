using System.Collections.Immutable;

namespace Lintel.Model.Catalogs;

/// <summary>A decision as the catalog lists it: one of this handbook, or one that another handbook exported.</summary>
public sealed record CatalogEntry
{
    /// <summary>What no other entry is called: the record's id, with its package or catalog in front where there are
    /// several.</summary>
    public required string Id { get; init; }

    /// <summary>How people cite it; empty when it has no number.</summary>
    public string Label { get; init; } = "";

    /// <summary>What was decided.</summary>
    public required string Title { get; init; }

    /// <summary>What it says of itself.</summary>
    public DecisionStatus Status { get; init; }

    /// <summary>What it is, as it follows from all records.</summary>
    public DecisionStanding Standing { get; init; }

    /// <summary>What lists show: what it says, but for one that another took the place of, and that does not
    /// know.</summary>
    public DecisionStatus ShownStatus => Standing == DecisionStanding.Replaced ? DecisionStatus.Superseded : Status;

    /// <summary>The status as it is written; null when the record states none.</summary>
    internal string? StatusText { get; init; }

    /// <summary>Number without leading zeros; null when it has none.</summary>
    internal string? Number { get; init; }

    /// <summary>Day of the decision in ISO 8601, possibly partial; null when the record states none.</summary>
    public string? Date { get; init; }

    /// <summary>Day by which it is to be looked at again.</summary>
    internal string? Review { get; init; }

    /// <summary>Names of people by their role, in the order of the file.</summary>
    internal ImmutableArray<(string Role, ImmutableArray<string> Names)> People { get; init; } = [];

    /// <summary>Id of the package or catalog it belongs to; empty where there is only one.</summary>
    public string Package { get; init; } = "";

    /// <summary>Words to find it by.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The option that was taken; null when the record does not name one.</summary>
    public string? Chosen { get; init; }

    /// <summary>Why it was taken, as the sentence that names it goes on; null when the record does not say.</summary>
    public string? Reason { get; init; }

    /// <summary>Which of the four parts it has: context, options, decision, consequences; default where nobody
    /// says.</summary>
    internal ImmutableArray<string> Parts { get; init; }

    /// <summary>Names of the options considered.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>A sentence or two of what it is about; empty when nobody wrote any.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Its file in the repository that it is from; empty when nobody says.</summary>
    internal string Source { get; init; } = "";

    /// <summary>Whether the handbook that exported it has it from a third one.</summary>
    internal bool IsRelayed { get; init; }

    /// <summary>Path on this site, or the whole address elsewhere; null when the other handbook does not say where it
    /// is published.</summary>
    public string? Address { get; init; }

    /// <summary>What it has to do with other entries, from its own side.</summary>
    public ImmutableArray<CatalogRelation> Relations { get; init; } = [];

    /// <summary>The record behind it; null for one of another handbook.</summary>
    public Decision? Record { get; init; }

    /// <summary>Year of the decision; null when it is not known.</summary>
    public string? Year => Date?[..4];

    /// <summary>Label and title together.</summary>
    public string LabelledTitle => Label.Length > 0 ? $"{Label} {Title}" : Title;
}

/// <summary>What an entry has to do with another.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Target">Id of the other entry; null when the catalog does not have it.</param>
/// <param name="Written">The reference as written.</param>
public sealed record CatalogRelation(RelationKind Kind, string? Target, string Written)
{
    /// <summary>Whether only a part is superseded.</summary>
    public bool IsPartial { get; init; }
}
