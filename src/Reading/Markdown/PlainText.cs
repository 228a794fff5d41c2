using System.Buffers;
using System.Text;
using Lintel.Reading.Markdown.Foreign;
using Lintel.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>The words of a piece of Markdown, without its marks.</summary>
internal static class PlainText
{
    /// <summary>Text of a block with everything in it; blocks are parted by a space.</summary>
    public static string Of(Block block)
    {
        var text = StringBuilderCache.Acquire();
        Append(text, block);
        return Tidy(text);
    }

    /// <summary>Text of a run of inlines.</summary>
    public static string Of(ContainerInline? inlines)
    {
        var text = StringBuilderCache.Acquire();
        if (inlines is not null)
            Append(text, inlines);
        return Tidy(text);
    }

    /// <summary>Text of one inline as it stands, with the blanks around it.</summary>
    public static string Of(Inline inline)
    {
        var text = StringBuilderCache.Acquire();
        Append(text, inline);
        return StringBuilderCache.ToStringAndRelease(text);
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case HtmlBlock or LinkReferenceDefinitionGroup or Markdig.Extensions.Yaml.YamlFrontMatterBlock:
                return;
            case LeafBlock { Inline: { } inlines }:
                Append(text, inlines);
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString());
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Append(text, child);
                break;
        }

        text.Append(' ');
    }

    private static void Append(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
            Append(text, inline);
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        _ = inline switch
        {
            LiteralInline literal => text.Append(literal.Content.AsSpan()),
            CodeInline code => text.Append(code.Content),
            HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
            AutolinkInline link => text.Append(link.Url),
            AbbreviationInline word => text.Append(word.Abbreviation.Label),
            MathInline formula => text.Append(formula.Content.AsSpan()),
            KeysInline keys => text.AppendJoin('+', keys.Keys),
            LineBreakInline => text.Append(' '),
            TaskList or HtmlInline => text,
            _ => text,
        };
        if (inline is ContainerInline container)
            Append(text, container);
    }

    // One blank for each run of them, and none at the ends. The builder is given back.
    private static string Tidy(StringBuilder text)
    {
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var chunk in text.GetChunks())
        foreach (var letter in chunk.Span)
            if (!char.IsWhiteSpace(letter))
                letters[length++] = letter;
            else if (length > 0 && letters[length - 1] != ' ')
                letters[length++] = ' ';
        var tidy = new string(letters, 0, length > 0 && letters[length - 1] == ' ' ? length - 1 : length);
        ArrayPool<char>.Shared.Return(letters);
        StringBuilderCache.Release(text);
        return tidy;
    }
}
