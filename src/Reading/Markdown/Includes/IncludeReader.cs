using System.Collections.Immutable;
using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Files;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Includes;

/// <summary>Puts the text of other files where a page asks for it. What is found in it is told where it is
/// written.</summary>
internal sealed class IncludeReader(IncludedFiles files, SourceFile page, HtmlPolicy html, DiagnosticBag bag)
{
    private const int MostDepth = 4;
    private const string Fence = "~~~~~~~~~~~~";

    private readonly SyntaxSpan spans = new(page.Path, page.Text);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private int left = Limits.FileBytes;

    private static readonly object TakenKey = new();
    private static readonly object IncludedKey = new();

    // Lines above a part of a file stay as blank ones, so that the part has its own lines.
    private static string Above(int lines) => new('\n', lines);

    /// <summary>Whether a block is of another file, so that its text is not that of its place.</summary>
    public static bool IsIncluded(MarkdownObject node) => node.ContainsData(IncludedKey);

    /// <summary>Says that a block has another text than that of its place.</summary>
    public static void Mark(MarkdownObject node) => node.SetData(IncludedKey, IncludedKey);

    /// <summary>The files that a page took in, below the root.</summary>
    public static ImmutableArray<string> TakenBy(MarkdownDocument syntax) =>
        syntax.GetData(TakenKey) is string[] paths ? [.. paths] : [];

    /// <summary>Expands a parsed page in place.</summary>
    public void Expand(MarkdownDocument syntax)
    {
        Expand(syntax, page.Path, 0);
        if (taken.Count > 0)
            spans.Keep(syntax);
        syntax.SetData(TakenKey, taken.Order(StringComparer.Ordinal).ToArray());
    }

    private void Expand(MarkdownDocument syntax, string source, int depth)
    {
        foreach (var include in syntax.Descendants<IncludeBlock>().ToArray())
        {
            var place = include.Span;
            var at = include.Parent!.IndexOf(include);
            var parent = include.Parent;
            parent.RemoveAt(at);
            foreach (var written in include.Paths)
            {
                var (name, part) = include.Language is null ? (written, []) : PartOfCode(written);
                if (
                    Text(source, name, place) is not var (path, text)
                    || Fenced(include.Language, text, part) is var shown
                        && Parse(path, shown, depth, place) is not { } inner
                )
                    continue;
                var start = spans.Take(path, shown);
                InnerMarkdown.Move(inner, offset => offset + start);
                foreach (var node in inner.Descendants())
                    Mark(node);
                Expand(inner, path, depth + 1);
                foreach (var block in inner.ToArray())
                {
                    inner.Remove(block);
                    if (block is Markdig.Extensions.Yaml.YamlFrontMatterBlock)
                        continue;
                    parent.Insert(at++, block);
                }
            }
        }

        // An empty fence has no lines at all, not even an empty list of them.
        foreach (var code in syntax.Descendants<FencedCodeBlock>().Where(code => code.Lines.Count > 0))
        {
            var lines = code.Lines.Lines.Take(code.Lines.Count).Select(line => line.ToString()).ToArray();
            if (lines.Any(line => IncludeParser.PathInCode(line) is not null || IncludeParser.Shown(line) is not null))
                code.Lines = new(string.Join('\n', lines.Select(line => Line(line, source, code.Span))));
        }
    }

    private string Line(string line, string source, Markdig.Syntax.SourceSpan place) =>
        IncludeParser.PathInCode(line) is { } written && Text(source, written, place) is var (_, text)
            ? text.TrimEnd().ReplaceLineEndings("\n").TrimStart('\n')
            : IncludeParser.Shown(line) ?? line;

    private MarkdownDocument? Parse(string path, string text, int depth, Markdig.Syntax.SourceSpan place)
    {
        if (depth < MostDepth)
            return MarkdownSyntax.Parse(new SourceFile(path, text, null), bag, html);
        bag.Add(SourceRules.TooDeep.At(spans.Of(place), path));
        return null;
    }

    // `file.md:section` and `file.md:4:7` name a part of a file.
    private (string Path, string Text)? Text(string source, string written, Markdig.Syntax.SourceSpan place)
    {
        var parts = written.Split(':');
        if (files.Find(source, parts[0]) is not { } path)
        {
            bag.Add(MarkdownRules.MissingInclude.At(spans.Of(place), parts[0]));
            return null;
        }

        taken.Add(path);
        if (SourceFileReader.ReadText(files.Root, path, bag) is not { } text)
            return null;
        left -= text.Length;
        if (left >= 0)
            return (path, Part(text, parts[1..]));
        bag.Add(SourceRules.TooMuch.At(spans.Of(place), "letters of other files in one page"));
        return null;
    }

    private static string Part(string text, string[] part)
    {
        if (part.Length == 0)
            return text;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (Number(part[0]) is not null || part[0].Length == 0)
        {
            var last = part.Length > 1 ? Number(part[1]) ?? lines.Length : Number(part[0]) ?? lines.Length;
            var before = Math.Clamp((Number(part[0]) ?? 1) - 1, 0, last);
            return Above(before) + string.Join('\n', lines.Take(last).Skip(before));
        }

        var start = Array.FindIndex(
            lines,
            line => IsMark(line, $"[start:{part[0]}]", $"#region {part[0]}", $"<{part[0]}>", $"ANCHOR: {part[0]}")
        );
        return start < 0
            ? ""
            : Above(start + 1)
                + string.Join(
                    '\n',
                    lines
                        .Skip(start + 1)
                        .TakeWhile(line =>
                            !IsMark(line, $"[end:{part[0]}]", "#endregion", $"</{part[0]}>", $"ANCHOR_END: {part[0]}")
                        )
                );
    }

    // `file.cs#L4-L7`, `file.cs?range=4-7`: lines; `file.cs#name`: a region.
    private static (string Name, string[] Part) PartOfCode(string written)
    {
        var end = written.AsSpan().IndexOfAny('#', '?');
        var part = end < 0 ? "" : written[(end + 1)..].Split('&')[0];
        var lines = part.Replace("range=", "", StringComparison.Ordinal).Split('-').Select(line => line.TrimStart('L'));
        return (
            end < 0 ? written : written[..end],
            lines.All(line => Number(line) is not null) ? [.. lines]
            : part.Length == 0 || part.Contains('=', StringComparison.Ordinal) ? []
            : [part]
        );
    }

    private static string Fenced(string? language, string text, string[] part) =>
        language is null ? text : $"{Fence}{language}\n{Part(text, part).TrimEnd().TrimStart('\n')}\n{Fence}\n";

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsMark(string line, params ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
            if (line.Contains(mark, StringComparison.Ordinal))
                return true;
        return false;
    }
}
