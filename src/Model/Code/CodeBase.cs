using System.Collections.Immutable;

namespace Lintel.Model.Code;

/// <summary>The code beside a handbook, as one pass over the files that git tracks found it.</summary>
/// <param name="Files">All of them, below the top of the repository, in the order of their characters.</param>
/// <param name="References">What comments say of records, by file and place.</param>
internal sealed record CodeBase(ImmutableArray<string> Files, ImmutableArray<CodeReference> References);
