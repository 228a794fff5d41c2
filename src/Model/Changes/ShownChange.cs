using System.Collections.Immutable;

namespace Lintel.Model.Changes;

/// <summary>A change as the page shows it.</summary>
/// <param name="Change">What happened.</param>
/// <param name="Details">Its details with their texts.</param>
/// <param name="Html">Old and new text in one; empty when there is nothing to compare.</param>
public sealed record ShownChange(HandbookChange Change, ImmutableArray<ShownDetail> Details, string Html);

/// <summary>A detail and, where it is a text, old and new in one as HTML.</summary>
public sealed record ShownDetail(ChangeDetail Detail, string Html);
