using System.Collections.Immutable;
using Lintel.Text.Differences;

namespace Lintel.Changes.Articles;

/// <summary>Writes one block beside the block that it was.</summary>
internal static class BlockWriter
{
    /// <summary>Writes it; <paramref name="isWrapped"/> when the caller has written the list item around it.</summary>
    public static void Write(DiffWriter writer, ArticleBlock? before, ArticleBlock? after, bool isWrapped = false)
    {
        switch (after ?? before)
        {
            case ArticleBlock.Prose prose:
                var (open, close) = Element(prose.Form, isWrapped);
                writer.Markup(open);
                Words(writer, (before as ArticleBlock.Prose)?.Tokens, (after as ArticleBlock.Prose)?.Tokens);
                writer.Markup(close).Markup("\n");
                break;
            case ArticleBlock.Code:
                Code(writer, (before as ArticleBlock.Code)?.Lines ?? [], (after as ArticleBlock.Code)?.Lines ?? []);
                break;
            case ArticleBlock.Table:
                TableWriter.Write(
                    writer,
                    (before as ArticleBlock.Table)?.Rows ?? [],
                    (after as ArticleBlock.Table)?.Rows ?? []
                );
                break;
        }
    }

    /// <summary>Writes words; a side that is missing is no empty text but a block that is new or gone.</summary>
    public static void Words(DiffWriter writer, ImmutableArray<Token>? before, ImmutableArray<Token>? after)
    {
        if (before is null)
            writer.Run(EditKind.Inserted, after!.Value);
        else if (after is null)
            writer.Run(EditKind.Deleted, before.Value);
        else
            writer.Words(before.Value, after.Value);
    }

    private static (string Open, string Close) Element(string form, bool isWrapped) =>
        form switch
        {
            "heading" => ("<p class=\"heading\">", "</p>"),
            "li" or "ol" => isWrapped ? ("", "") : ("<li>", "</li>"),
            "blockquote" => ("<blockquote><p>", "</p></blockquote>"),
            _ => ("<p>", "</p>"),
        };

    private static void Code(DiffWriter writer, ImmutableArray<string> before, ImmutableArray<string> after)
    {
        writer.Markup("<div class=\"code\" role=\"group\" aria-label=\"Code\" tabindex=\"0\"><pre><code>");
        foreach (var edit in SequenceDiff.Of(before, after, line => line))
            writer.Open(edit.Kind).Text(edit.Item).CloseKind(edit.Kind).Markup("\n");
        writer.Markup("</code></pre></div>\n");
    }
}
