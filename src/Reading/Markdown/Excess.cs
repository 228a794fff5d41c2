using Lintel.Diagnostics;

namespace Lintel.Reading.Markdown;

/// <summary>What of a file goes beyond one of the <see cref="Limits"/>.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Offset">Where, in characters from the start of the file.</param>
/// <param name="Detail">What there is too much of; the file where it lies too deep.</param>
internal sealed record Excess(Rule<string> Rule, int Offset, string Detail);
