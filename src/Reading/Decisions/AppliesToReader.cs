using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>Which files a record governs: <c>applies-to</c> in the front matter, a list under a heading of that name,
/// or a line among the record's own data.</summary>
internal static class AppliesToReader
{
    /// <summary>The patterns as they are written, each once.</summary>
    public static ImmutableArray<Located<string>> Read(RecordText text) =>
        [
            .. text
                .Front.Texts(KnownLabels.AppliesTo)
                .SelectMany(Patterns)
                .Concat(InBody(text).SelectMany(Patterns).Where(pattern => IsPath(pattern.Value)))
                .DistinctBy(pattern => pattern.Value),
        ];

    /// <summary>Whether the front matter says <c>gate: review</c>.</summary>
    public static bool IsGate(RecordText text) =>
        text.Front.Texts("gate").Any(line => string.Equals(line.Text, "review", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<TextLine> InBody(RecordText text)
    {
        foreach (var index in text.Outline.Labels)
        {
            var entry = text.Outline.Entries[index];
            if (
                index == text.TitleIndex
                || !KnownLabels.AppliesTo.Contains(entry.Name)
                || !(entry.IsHeading ? !text.Sections.IsInside(index) : text.IsMetadataPlace(index))
            )
                continue;
            if (entry.Value is { IsEmpty: false } value)
                yield return value;
            foreach (var line in text.Outline.Content(index).TakeWhile(line => !line.IsHeading))
                yield return line.Line;
        }
    }

    private static IEnumerable<Located<string>> Patterns(TextLine line)
    {
        // Commas within braces are the pattern's.
        var (depth, start) = (0, 0);
        for (var i = 0; i <= line.Text.Length; i++)
        {
            var letter = i < line.Text.Length ? line.Text[i] : ',';
            depth = Math.Max(
                0,
                depth
                    + (
                        letter == '{' ? 1
                        : letter == '}' ? -1
                        : 0
                    )
            );
            if (i < line.Text.Length && (letter != ',' || depth > 0))
                continue;
            if (line.Slice(start, i) is { IsEmpty: false } pattern)
                yield return pattern.Located;
            start = i + 1;
        }
    }

    // Below a heading others write in words what they mean: "All services of the platform".
    private static bool IsPath(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && text.AsSpan().IndexOfAny('/', '*', '.') >= 0;
}
