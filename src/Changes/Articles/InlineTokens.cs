using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Lintel.Changes.Articles;

/// <summary>From the inside of a paragraph to its words, each with the emphasis around it.</summary>
internal static class InlineTokens
{
    private static readonly ImmutableHashSet<string> Marks =
    [
        "strong",
        "b",
        "em",
        "i",
        "code",
        "kbd",
        "sub",
        "sup",
        "s",
        "mark",
        "a",
    ];
    private static readonly ImmutableHashSet<string> Silent = ["script", "style", "input", "button", "svg", "template"];

    public static ImmutableArray<Token> Read(IEnumerable<INode> nodes)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var isSpaced = false;
        foreach (var node in nodes)
            Add(node, "", tokens, ref isSpaced);
        return tokens.ToImmutable();
    }

    public static ImmutableArray<Token> OfText(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var isSpaced = false;
        AddWords(text, "", tokens, ref isSpaced);
        return tokens.ToImmutable();
    }

    private static void Add(INode node, string marks, ImmutableArray<Token>.Builder tokens, ref bool isSpaced)
    {
        if (node is IText text)
            AddWords(text.Data, marks, tokens, ref isSpaced);
        if (node is not IElement element || Silent.Contains(element.LocalName))
            return;
        if (element.LocalName is "br")
            isSpaced = true;
        if (element.LocalName is "img")
        {
            tokens.Add(
                new(element.GetAttribute("alt") ?? "", Join(marks, "em"), isSpaced, element.GetAttribute("src"))
            );
            isSpaced = false;
        }

        var own = Marks.Contains(element.LocalName) ? Join(marks, element.LocalName) : marks;
        foreach (var child in element.ChildNodes)
            Add(child, own, tokens, ref isSpaced);
        if (element.LocalName is "a" && element.GetAttribute("href") is { } address)
            tokens.Add(new("", marks, true, address));
    }

    private static void AddWords(string text, string marks, ImmutableArray<Token>.Builder tokens, ref bool isSpaced)
    {
        for (var start = 0; start < text.Length; )
        {
            if (char.IsWhiteSpace(text[start]))
            {
                isSpaced = true;
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            tokens.Add(new(text[start..end], marks, isSpaced && tokens.Count > 0));
            (isSpaced, start) = (false, end);
        }
    }

    private static string Join(string marks, string mark) => marks.Length == 0 ? mark : $"{marks} {mark}";
}
