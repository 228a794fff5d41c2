using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Lintel.Model;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>What a page says that its terms mean: in a line <c>*[RTO]: …</c>, in <c>&lt;abbr title&gt;</c>, in lists of
/// definitions, and in tables whose first or second column holds abbreviations.</summary>
internal static partial class GlossaryReader
{
    private const int Longest = 200;

    // Without one of them there is nothing to look for.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["|", "\n:", "*[", "<abbr"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The terms of a page, in order.</summary>
    public static ImmutableArray<ExplainedTerm> Read(MarkdownDocument syntax, string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
            return [];
        var terms = ImmutableArray.CreateBuilder<ExplainedTerm>();
        foreach (var (name, abbreviation) in syntax.GetAbbreviations() ?? [])
            terms.Add(new(name, Cut(abbreviation.Text.ToString()), IsStated: true));
        foreach (var block in syntax.All<MarkdownObject>())
            switch (block)
            {
                case HtmlInline { NextSibling: LiteralInline word } tag
                    when tag.Tag.StartsWith("<abbr", StringComparison.OrdinalIgnoreCase)
                        && Title().Match(tag.Tag) is { Success: true } title:
                    var words = WebUtility.HtmlDecode(title.Groups["text"].Value);
                    terms.Add(new(word.Content.ToString(), Cut(words), IsStated: true));
                    break;
                case DefinitionItem item
                    when item.OfType<DefinitionTerm>().FirstOrDefault() is { } term
                        && item.FirstOrDefault(child => child is not DefinitionTerm) is { } meaning:
                    terms.Add(new(PlainText.Of(term.Inline), Cut(PlainText.Of(meaning)), IsStated: false));
                    break;
                case TableRow { IsHeader: false, Count: > 1 } row when Abbreviated(row) is { } term:
                    terms.Add(term);
                    break;
            }

        return terms.ToImmutable();
    }

    private static ExplainedTerm? Abbreviated(TableRow row)
    {
        var (first, second) = (PlainText.Of(row[0]), PlainText.Of(row[1]));
        return IsAbbreviation(first) ? new(first, Cut(second), IsStated: false)
            : IsAbbreviation(second) ? new(second, Cut(first), IsStated: false)
            : null;
    }

    private static bool IsAbbreviation(string text) => text.Length is > 1 and < 9 && Abbreviation().IsMatch(text);

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] : text;

    [GeneratedRegex(@"^\p{Lu}\p{L}{0,5}\p{Lu}s?\z")]
    private static partial Regex Abbreviation();

    [GeneratedRegex("""\btitle\s*=\s*(?:"(?<text>[^"]*)"|'(?<text>[^']*)')""", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
