using System.Collections.Immutable;
using Lintel.Text.Formats;

namespace Lintel.Agents;

/// <summary>What an agent is told: sentences of Lintel's own, which quote nobody, and apart from them what authors
/// wrote.</summary>
/// <param name="Sentence">What Lintel says.</param>
/// <param name="Blocks">What authors wrote, each with the language that it is in.</param>
internal sealed record ToolAnswer(string Sentence, params ImmutableArray<(string Text, string Language)> Blocks)
{
    /// <summary>Whether the call could not be answered.</summary>
    public bool IsError { get; private init; }

    /// <summary>Tells why a call cannot be answered; what the sentence needs to quote goes into the blocks.</summary>
    public static ToolAnswer Refuse(string why, params ImmutableArray<(string Text, string Language)> blocks) =>
        new(why, blocks) { IsError = true };

    /// <summary>The texts, one for each part.</summary>
    public IEnumerable<string> Texts =>
        Blocks.Select(block => AuthoredBlock.Write(block.Text, block.Language)).Prepend(Sentence);
}
