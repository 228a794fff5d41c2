using Lintel.Model;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>A verb between records, where it stands on its line.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Side">Where the other record is named.</param>
/// <param name="IsOfOther">Whether it is said of another record, and only ends what was said before.</param>
internal readonly record struct RelationVerb(
    int Start,
    int End,
    RelationKind Kind,
    RelationSide Side,
    bool IsOfOther = false
);

/// <summary>Where a verb has the record that it speaks of.</summary>
internal enum RelationSide
{
    /// <summary>"superseded by ADR-7".</summary>
    Behind,

    /// <summary>"durch ADR-7 ersetzt".</summary>
    Within,

    /// <summary>"ADR-7 に置き換え".</summary>
    Before,
}
