using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions;

/// <summary>Words that came with a template and were never replaced.</summary>
internal static partial class LeftoverReader
{
    public static ImmutableArray<Located<string>> Read(RecordText text)
    {
        var code = new CodeOnLine(text);
        return
        [
            .. text
                .Outline.Entries.Where(entry => entry.Form != EntryForm.Code)
                .SelectMany(entry =>
                    Phrase()
                        .Matches(entry.Line.Text)
                        .Where(match => !IsLinked(entry.Line, match.Index))
                        .Where(match => !code.Holds(entry.Line.Offsets[match.Index]))
                        .Select(match => entry.Line.Slice(match.Index, match.Index + match.Length).Located)
                ),
        ];
    }

    // Links stand in the order of their ends; a picture in a link ends before it.
    private static bool IsLinked(TextLine line, int index)
    {
        var (from, to) = (0, line.Links.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (line.Links[middle].End <= index)
                from = middle + 1;
            else
                to = middle;
        }

        return line.Links.Skip(from).Take(2).Any(link => link.Start <= index);
    }

    // An odd number of backticks stands before it on its line. They are counted on from the last question, for a line
    // may be a whole file.
    private sealed class CodeOnLine(RecordText text)
    {
        private int line = -1;
        private int counted;
        private int ticks;

        public bool Holds(int offset)
        {
            var start = text.Places.StartOfLine(offset);
            if (start != line || offset < counted)
                (line, counted, ticks) = (start, start, 0);
            ticks += text.File.Text.AsSpan(counted, offset - counted).Count('`');
            counted = offset;
            return ticks % 2 == 1;
        }
    }

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, Regex> Patterns =>
        new Dictionary<string, Regex> { ["leftover"] = Phrase() };

    // Braces and brackets that hold a sentence's worth of words, and the sentences of the well-known templates; `{id}`
    // and `[x]` are not.
    [GeneratedRegex(
        @"(?<![$`\w/])\{[a-z][^{}`=:;/""]{0,200}?(\s|…)[^{}`=;/""]{0,200}\}"
            + @"|(?<![\w\]])\[(short title|describe |option \d|list everyone|insert |your |argument [a-z]\b|driver \d|title of |e\.g\. )[^\[\]]{0,200}\](?![(\[])"
            + @"|\bthe issue motivating this decision, and any context that influences or constrains the decision\b|\bthe change that we're proposing or have agreed to implement\b"
            + @"|\bwhat becomes easier or more difficult to do and any risks introduced by the change\b|\bDecision Record Title\b|YYYY-MM-DD\b(?<=^\W{0,9}date\W{1,9}YYYY-MM-DD)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Phrase();
}
