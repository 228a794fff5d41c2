namespace Lintel.Model;

/// <summary>Every relation has two sides.</summary>
internal static class RelationKinds
{
    /// <summary>The same relation as the other record sees it.</summary>
    public static RelationKind Inverse(this RelationKind kind) =>
        kind switch
        {
            RelationKind.Supersedes => RelationKind.SupersededBy,
            RelationKind.SupersededBy => RelationKind.Supersedes,
            RelationKind.Amends => RelationKind.AmendedBy,
            RelationKind.AmendedBy => RelationKind.Amends,
            RelationKind.Refines => RelationKind.RefinedBy,
            RelationKind.RefinedBy => RelationKind.Refines,
            RelationKind.Clarifies => RelationKind.ClarifiedBy,
            RelationKind.ClarifiedBy => RelationKind.Clarifies,
            RelationKind.DependsOn => RelationKind.RequiredBy,
            RelationKind.RequiredBy => RelationKind.DependsOn,
            RelationKind.Deprecates => RelationKind.DeprecatedBy,
            RelationKind.DeprecatedBy => RelationKind.Deprecates,
            _ => RelationKind.RelatesTo,
        };
}
