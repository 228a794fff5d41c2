using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Lintel.Model;

/// <summary>The words and patterns by which decision records are read: for the site's composer, which reads a draft as
/// the build does.</summary>
/// <param name="Words">Lists of words by name.</param>
/// <param name="Patterns">Patterns by name.</param>
public sealed record DecisionGrammar(
    ImmutableSortedDictionary<string, ImmutableArray<string>> Words,
    ImmutableSortedDictionary<string, Regex> Patterns
)
{
    /// <summary>Nothing is read.</summary>
    public static readonly DecisionGrammar None = new(
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty,
        ImmutableSortedDictionary<string, Regex>.Empty
    );
}
