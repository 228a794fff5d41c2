using Lintel.Diagnostics;
using Lintel.Reading.Files;
using Lintel.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Takes out of a parsed file what no page or feed can hold. The text itself was freed of it when it was read; what is
/// left are character references such as <c>&amp;#8;</c>, which the parser resolves.
/// </summary>
internal static class CharacterReferences
{
    /// <summary>Replaces in place; the first is reported.</summary>
    public static void Clean(MarkdownDocument syntax, SourceFile file, DiagnosticBag bag)
    {
        if (!file.Text.Contains("&#", StringComparison.Ordinal))
            return;
        var isReported = false;
        foreach (var node in syntax.All<MarkdownObject>())
        {
            switch (node)
            {
                case HtmlEntityInline entity:
                    entity.Transcoded = new StringSlice(Clean(entity.Transcoded.ToString(), entity)!);
                    break;
                case LinkInline link:
                    (link.Url, link.Title) = (Clean(link.Url, link), Clean(link.Title, link));
                    break;
                case FencedCodeBlock code:
                    (code.Info, code.Arguments) = (Clean(code.Info, code), Clean(code.Arguments, code));
                    break;
            }
        }

        string? Clean(string? text, MarkdownObject node)
        {
            if (text is null || Unprintable.IndexIn(text) is not (>= 0 and var at))
                return text;
            if (!isReported)
                bag.Add(SourceRules.ControlCharacter.At(new SyntaxSpan(file.Path, file.Text).Of(node), text[at]));
            isReported = true;
            return Unprintable.Replace(text);
        }
    }
}
