using System.Collections.Immutable;

namespace Lintel.Model.Code;

/// <summary>What a branch does to the code beside a handbook, as far as it is committed or staged.</summary>
/// <param name="Touched">Files that are new, gone or otherwise than at the base, below the top of the
/// repository.</param>
/// <param name="Cited">Records that the messages of its commits name.</param>
internal sealed record CodeChanges(ImmutableArray<string> Touched, ImmutableArray<CodeReference> Cited);
