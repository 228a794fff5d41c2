namespace Lintel.Model;

/// <summary>Relations as people say them.</summary>
internal static class RelationWords
{
    /// <summary>The relation at the beginning of a line.</summary>
    public static string Of(RelationKind kind) =>
        kind switch
        {
            RelationKind.SupersededBy => "Superseded by",
            RelationKind.AmendedBy => "Amended by",
            RelationKind.RefinedBy => "Refined by",
            RelationKind.ClarifiedBy => "Clarified by",
            RelationKind.DependsOn => "Depends on",
            RelationKind.RequiredBy => "Required by",
            RelationKind.DeprecatedBy => "Deprecated by",
            RelationKind.RelatesTo => "Relates to",
            _ => kind.ToString(),
        };
}
