using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Gives headings the ids that code hosts give them: lower case, dashes, a number behind what stood before. Markdig's
/// own extension looks for a free number from one on, which takes for ever in a file with a hundred thousand equal
/// headings.
/// </summary>
internal static class HeadingIds
{
    /// <summary>Gives an id to every heading, and every term of a list of definitions, that has none of its
    /// author's.</summary>
    public static void Assign(MarkdownDocument syntax)
    {
        var nodes = syntax.All<MarkdownObject>();
        var taken = nodes
            .Select(node => node.TryGetAttributes()?.Id)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in nodes.OfType<HeadingBlock>())
        {
            var attributes = heading.GetAttributes();
            if (attributes.Id is not null)
                continue;
            attributes.Id = Free(Slug(PlainText.Of(heading.Inline)), taken, next);
        }

        // A term that a list explains is a place as well, as with Hugo.
        foreach (var term in nodes.OfType<DefinitionTerm>())
            if (term.TryGetAttributes()?.Id is null)
                term.GetAttributes().Id = Free(Slug(PlainText.Of(term.Inline)), taken, next);
    }

    private static string Free(string slug, HashSet<string> taken, Dictionary<string, int> next)
    {
        var number = next.GetValueOrDefault(slug);
        var id = number == 0 ? slug : $"{slug}-{number}";
        while (!taken.Add(id))
            id = $"{slug}-{++number}";
        next[slug] = number + 1;
        return id;
    }

    /// <summary>As GitHub does it: letters, digits, dashes and underscores stay, blanks become dashes, the rest
    /// goes.</summary>
    public static string Slug(string text)
    {
        var slug = string.Concat(
            text.ToLowerInvariant()
                .Where(character =>
                    char.IsLetterOrDigit(character)
                    || character is '-' or '_' or ' '
                    || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark
                )
                .Select(character => character == ' ' ? '-' : character)
        );
        return slug.Length > 0 ? slug : "section";
    }
}
