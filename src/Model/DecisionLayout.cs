using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>How a record is laid out: its family of headings, and the places where a line of its own data
/// belongs.</summary>
/// <param name="Dialect">The family of its headings.</param>
/// <param name="FrontMatterEnd">In front of the closing <c>---</c> line; null without front matter.</param>
/// <param name="StatusEnd">Behind the last line under the Status heading; null without one.</param>
/// <param name="MetadataEnd">Behind the last line of a list such as <c>* Status: accepted</c>, with its bullet; null
/// without one.</param>
public sealed record DecisionLayout(
    DecisionDialect Dialect,
    SourceSpan? FrontMatterEnd,
    SourceSpan? StatusEnd,
    Located<string>? MetadataEnd
)
{
    /// <summary>What stands between a label and its value in the list of <see cref="MetadataEnd"/>: <c>: </c>, or
    /// <c>:** </c> where labels are bold.</summary>
    public string LabelEnd { get; init; } = ": ";

    /// <summary>Keys of the front matter that name other records, with what they name.</summary>
    internal ImmutableArray<FrontRelation> FrontRelations { get; init; } = [];

    /// <summary>Whether its front matter is TOML, and not YAML.</summary>
    internal bool IsToml { get; init; }

    /// <summary>Where the front matter takes another key; null without front matter, or a place in it.</summary>
    internal FrontMatterSlot? FrontMatterSlot { get; init; }

    /// <summary>A line of front matter.</summary>
    internal string Key(string key, string value) => IsToml ? $"{key} = \"{value}\"" : $"{key}: {value}";

    /// <summary>What Lintel writes into it, in its own language, by the same in English; empty in English.</summary>
    internal ImmutableDictionary<string, string> Phrases { get; init; } =
        ImmutableDictionary<string, string>.Empty.WithComparers(StringComparer.OrdinalIgnoreCase);

    /// <summary>A word in the language of the record.</summary>
    internal string Say(string english) => Phrases.GetValueOrDefault(english, english);

    /// <summary>What a new record like it asks its author to write, by the same in English; empty in English.</summary>
    internal ImmutableDictionary<string, string> Hints { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A relation in the language of the record, at the beginning of a line.</summary>
    internal string Relate(RelationKind kind, string link)
    {
        var words = Say(RelationWords.Of(kind));
        return words.Contains(Slot)
            ? words.Replace(Slot.ToString(), link, StringComparison.Ordinal)
            : $"{words} {link}";
    }

    /// <summary>The same as a label, with the record behind it.</summary>
    internal string LabelOf(RelationKind kind) =>
        Phrases.GetValueOrDefault($"{RelationWords.Of(kind)}:")
        ?? Say(RelationWords.Of(kind)).Replace(Slot.ToString(), "", StringComparison.Ordinal).Trim();

    private const char Slot = '_';

    /// <summary>A line of that list, by its label and its value; null without one.</summary>
    public string? MetadataLine(string label, string value) =>
        MetadataEnd is { Value: var bullet } ? bullet + label + LabelEnd + value : null;

    /// <summary>What the record's own language calls each part, the usual name first; empty in English.</summary>
    internal ImmutableDictionary<string, ImmutableArray<string>> Headings { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Headings that are a slip or two away from a name of a part that the record lacks, by that
    /// part.</summary>
    internal ImmutableDictionary<string, MisspeltHeading> Misspelt { get; init; } =
        ImmutableDictionary<string, MisspeltHeading>.Empty;

    /// <summary>A record of which nothing is known.</summary>
    public static readonly DecisionLayout Unknown = new(DecisionDialect.Nygard, null, null, null);
}

/// <summary>A key of the front matter that names other records.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Key">The key as written.</param>
/// <param name="Named">What it names; empty where it says nothing.</param>
/// <param name="Rest">What stands behind its colon, to the end of its value; null where a new value cannot be put in
/// its place.</param>
internal sealed record FrontRelation(RelationKind Kind, string Key, ImmutableArray<string> Named, SourceSpan? Rest);

/// <summary>A heading that nobody knows, and the name that it is a slip for.</summary>
/// <param name="Written">The heading.</param>
/// <param name="Name">The name that was probably meant.</param>
internal sealed record MisspeltHeading(Located<string> Written, string Name);

/// <summary>Families of decision records, by their headings.</summary>
public enum DecisionDialect
{
    /// <summary>Context, Decision, Consequences, after Michael Nygard.</summary>
    Nygard,

    /// <summary>Context and Problem Statement, Considered Options, Decision Outcome.</summary>
    Madr,

    /// <summary>One sentence: "In the context of …, facing …, we decided for …".</summary>
    Statement,

    /// <summary>Issue, Positions, Argument, Implications, after Tyree and Akerman.</summary>
    TyreeAkerman,
}
