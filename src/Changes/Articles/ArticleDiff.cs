using System.Collections.Immutable;
using Lintel.Text.Differences;

namespace Lintel.Changes.Articles;

/// <summary>Two states of an article as one text: what changed, under the heading it stands under, and how much in
/// between did not.</summary>
internal static class ArticleDiff
{
    /// <summary>The HTML; empty when a reader sees no difference.</summary>
    public static string Write(ImmutableArray<ArticleBlock> before, ImmutableArray<ArticleBlock> after)
    {
        var rows = Alignment.Of(
            before,
            after,
            block => block.Key,
            (one, other) => one.Form == other.Form,
            block => block.Text
        );
        var writer = new DiffWriter();
        var list = "";
        var (same, total) = (0, 0);
        ArticleBlock? heading = null;
        foreach (var row in rows)
        {
            if (IsSame(row))
            {
                if (row.After!.Form == "heading")
                    heading = row.After;
                same++;
                continue;
            }

            total++;
            // The heading over a change says where it is, so it does not count as passed over.
            Gap(writer, ref list, heading is null ? same : same - 1);
            if (heading is not null)
                Heading(writer, ref list, heading);
            (heading, same) = (null, 0);
            Enter(writer, ref list, (row.After ?? row.Before)!.Form);
            if (row.IsMoved)
                writer
                    .Markup(list.Length > 0 ? "<li class=\"moved\">" : "<div class=\"moved\">")
                    .Markup("<span class=\"label\">Moved here</span> ");
            BlockWriter.Write(writer, row.Before, row.After, isWrapped: row.IsMoved);
            if (row.IsMoved)
                writer.Markup(list.Length > 0 ? "</li>" : "</div>");
        }

        Gap(writer, ref list, same);
        Enter(writer, ref list, "");
        return total == 0 ? "" : writer.ToString();
    }

    private static bool IsSame(Aligned<ArticleBlock> row) => !row.IsMoved && row.Before?.Key == row.After?.Key;

    private static void Gap(DiffWriter writer, ref string list, int blocks)
    {
        if (blocks <= 0)
            return;
        Enter(writer, ref list, "");
        writer.Markup($"<p class=\"gap\">{blocks} unchanged {(blocks == 1 ? "passage" : "passages")}</p>\n");
    }

    private static void Heading(DiffWriter writer, ref string list, ArticleBlock heading)
    {
        Enter(writer, ref list, "");
        BlockWriter.Write(writer, heading, heading);
    }

    // Items in a row share one list, as a list without items, or an item without a list, says nothing.
    private static void Enter(DiffWriter writer, ref string list, string form)
    {
        var wanted = form switch
        {
            "li" => "ul",
            "ol" => "ol",
            _ => "",
        };
        if (wanted == list)
            return;
        if (list.Length > 0)
            writer.Markup($"</{list}>\n");
        if (wanted.Length > 0)
            writer.Markup($"<{wanted}>\n");
        list = wanted;
    }
}
