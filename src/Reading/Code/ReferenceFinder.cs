using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model.Code;
using Lintel.Text;

namespace Lintel.Reading.Code;

/// <summary>Finds what the comments of a file say of records: <c>ADR-12</c>, <c>ADR 0012</c>,
/// <c>adr-0012-use-a-queue.md</c>.</summary>
internal sealed class ReferenceFinder
{
    private readonly SearchValues<string> anywhere;
    private readonly Regex pattern;

    private ReferenceFinder(ImmutableArray<string> prefixes)
    {
        anywhere = SearchValues.Create(prefixes.AsSpan(), StringComparison.OrdinalIgnoreCase);
        var letters = string.Join('|', prefixes.OrderByDescending(prefix => prefix.Length).Select(Regex.Escape));
        pattern = new(
            // In small letters it is the name of a file, where a blank stands between words of the language.
            $@"(?<![\p{{L}}\p{{Nd}}_-])(?:(?<s>{letters})[-_ #]|(?<s>{letters.ToLowerInvariant()})[-_])"
                + @"0*(?<n>[1-9]\d{0,7})(?![\p{L}\p{Nd}_]|[-.:]\d)",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(2)
        );
    }

    /// <summary>A finder for the letters that stand before numbers; null where there are none.</summary>
    public static ReferenceFinder? Create(IEnumerable<string> prefixes)
    {
        ImmutableArray<string> letters =
        [
            .. prefixes
                .Select(prefix => prefix.Trim().TrimEnd('-', '_').ToUpperInvariant())
                .Where(prefix => prefix.Length > 0)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        return letters.IsEmpty ? null : new(letters);
    }

    /// <summary>What a text says that is no code; the places say nothing.</summary>
    public ImmutableArray<CodeReference> FindIn(string text) =>
        [
            .. pattern
                .Matches(text)
                .Select(match => new CodeReference(
                    default,
                    match.Groups["s"].Value.ToUpperInvariant(),
                    match.Groups["n"].Value
                )),
        ];

    /// <summary>What the comments of a file say, in its order.</summary>
    public ImmutableArray<CodeReference> Find(string path, string text, CommentSyntax syntax)
    {
        // Most files name no record, and are not looked at again.
        if (text.AsSpan().IndexOfAny(anywhere) < 0)
            return [];
        var lines = new LineMap(text);
        return
        [
            .. CommentScanner
                .Find(text, syntax)
                .SelectMany(comment =>
                {
                    var (start, length) = comment.GetOffsetAndLength(text.Length);
                    // What stands around the comment belongs to a name that it is not part of.
                    return pattern.Matches(text[start..(start + length)]).Select(match => Reference(match, start));
                })
                .Take(Limits.CodeReferences),
        ];

        CodeReference Reference(Match match, int start)
        {
            var (line, column) = lines.PositionOf(start + match.Index);
            return new(
                new(path, line, column, line, column + match.Length),
                match.Groups["s"].Value.ToUpperInvariant(),
                match.Groups["n"].Value
            );
        }
    }
}
