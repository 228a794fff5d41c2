namespace Lintel.Model;

/// <summary>What a record says of another.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Target">The other record: its number without leading zeros, else the file's stem, else the
/// address.</param>
/// <param name="Written">The reference as written.</param>
public sealed record Relation(RelationKind Kind, Located<string> Target, string Written)
{
    /// <summary>Whether only a part is superseded: "superseded in part by". Nobody is retired by it.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>How two records hang together; the passive half is the view from the other side.</summary>
public enum RelationKind
{
    /// <summary>Replaces it.</summary>
    Supersedes,

    /// <summary>Is replaced by it.</summary>
    SupersededBy,

    /// <summary>Changes a part of it.</summary>
    Amends,

    /// <summary>Is changed in part by it.</summary>
    AmendedBy,

    /// <summary>Makes it more precise.</summary>
    Refines,

    /// <summary>Is made more precise by it.</summary>
    RefinedBy,

    /// <summary>Explains it.</summary>
    Clarifies,

    /// <summary>Is explained by it.</summary>
    ClarifiedBy,

    /// <summary>Needs it.</summary>
    DependsOn,

    /// <summary>Is needed by it.</summary>
    RequiredBy,

    /// <summary>Puts it out of force without taking its place.</summary>
    Deprecates,

    /// <summary>Is put out of force by it.</summary>
    DeprecatedBy,

    /// <summary>Has to do with it.</summary>
    RelatesTo,
}
