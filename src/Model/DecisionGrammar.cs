using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Lintel.Model;

/// <summary>The words and patterns by which decision records are read: for the site's composer, which reads a draft as
/// the build does.</summary>
/// <param name="Words">Lists of words by name.</param>
/// <param name="Patterns">Patterns by name.</param>
public sealed record DecisionGrammar(
    ImmutableSortedDictionary<string, ImmutableArray<string>> Words,
    ImmutableSortedDictionary<string, DecisionPattern> Patterns
)
{
    /// <summary>Nothing is read.</summary>
    public static readonly DecisionGrammar None = new(
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty,
        ImmutableSortedDictionary<string, DecisionPattern>.Empty
    );
}

/// <summary>A regular expression as it is written: most are for the composer alone, and so never compiled
/// here.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Options">How it is to be matched.</param>
public readonly record struct DecisionPattern(string Text, RegexOptions Options)
{
    /// <summary>The text and options of an expression.</summary>
    public static DecisionPattern FromRegex(Regex regex) => new(regex.ToString(), regex.Options);

    /// <summary>The text and options of an expression.</summary>
    public static implicit operator DecisionPattern(Regex regex) => FromRegex(regex);

    /// <summary>The expression, compiled.</summary>
    public Regex ToRegex() => new(Text, Options);

    /// <summary>The expression.</summary>
    public override string ToString() => Text;
}
