using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>A line of a record's own data to propose, in the layout that the record has.</summary>
internal static class MetadataLine
{
    /// <summary>The line, and where it belongs.</summary>
    public static string Propose(DecisionLayout layout, string key, string value) =>
        layout.FrontMatterEnd is not null ? $"'{layout.Key(key, value)}' to the front matter"
        : layout.MetadataLine(Capital(layout.Say(key)), layout.Say(value)) is { } line
            ? $"the line '{line}' below the title"
        : layout.Dialect == DecisionDialect.Madr ? $"front matter with '{key}: {value}'"
        : key == "status" ? $"'## {Capital(layout.Say(key))}' with '{Capital(layout.Say(value))}' below it"
        : $"the line '{Capital(layout.Say(key))}: {layout.Say(value)}' below the title";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
