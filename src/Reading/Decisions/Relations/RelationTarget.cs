using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>The records that a stretch of text names: links, <c>ADR 36</c>, <c>DR008</c>, file names, bare
/// numbers.</summary>
internal static partial class RelationTarget
{
    private const int LongestRange = 30;
    private const int LongestPath = 120;
    private const int LongestConjunction = 40;

    // Between the first and the last of several.
    private static readonly PhraseSet ToWords = PhraseSet.Read("relations", "to");

    // Nobody names more on one line.
    private const int Most = 200;

    private const string Letter = $@"[\w-[{Script.Unspaced}]]";

    // A file first: "ADR-12-x.md" is one, and not the number 12 with something behind it.
    private static readonly Regex Name = new(
        // "adr:payments/12" names another package, or another handbook.
        @"\badr:[\w-]{1,64}(?:/[\w.-]{1,120}){1,2}|\b[\w./-]{1,120}\.(md|mdx|html|adoc|rst)\b"
            + $"|(?<!{Letter})({WordFile.Alternatives("relations", "cited")})([-_ #]{{0,2}}|:)"
            + $@"((({NumberWords.Pattern}) ?)?(?<number>\d{{1,6}}[a-z]?))"
            + $"(?!{Letter})"
            + @"|(?<![\w-])(19|20)\d{6}(?:\d{4}(?:\d\d)?)?-[a-z0-9-]+|(?<![\w-])(19|20)\d{10}(?:\d\d)?(?![\w-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>A target: its number without zeros, else its file's stem, else its address; and how it is
    /// written.</summary>
    public readonly record struct Reference(Located<string> Target, string Written)
    {
        /// <summary>Where it stands on its line.</summary>
        public PhraseMatch Place { get; init; }
    }

    /// <summary>Where the first record ends that words name by its number or file; null where they name none.</summary>
    public static int? EndOfFirst(string words) =>
        Name.Match(words) is { Success: true } match ? match.Index + match.Length : null;

    /// <summary>Whether words name a record by its number: "ADR 36 was".</summary>
    public static bool IsNamed(string words) => Name.IsMatch(words);

    /// <summary>Whether words are the name of one record, of which something is said: "[ADR-36] has".</summary>
    public static bool IsSubject(string words) =>
        Name.Match(words) is { Success: true } match
        && !words[..match.Index].Any(char.IsLetter)
        && RelationVocabulary.IsPredicate(words[(match.Index + match.Length)..]);

    /// <summary>Whether words open with a record: "ADR-36 for good".</summary>
    public static bool Opens(string words) =>
        Name.Match(words) is { Success: true, Index: < 3 } match && string.IsNullOrWhiteSpace(words[..match.Index]);

    /// <summary>All targets in a text, in order. With <paramref name="bare"/>, plain numbers and stems count
    /// too.</summary>
    public static IEnumerable<Reference> Find(TextLine line, bool bare)
    {
        line = line with { Text = PlainSigns.Of(line.Text) };
        var found = line
            .Links.Where(link => !Picture().IsMatch(link.Url))
            .Select(link => (link.Start, Reference: FromLink(line, link)))
            .ToList();
        if (MayName(line.Text))
            Add(Name.Matches(line.Text).Take(Most).Where(match => !IsPartOfLast(match)));
        if (line.Text.Contains('/'))
            Add(Slashed().Matches(line.Text).Take(Most).Where(GoesOnBehindSlash));
        if (bare)
            Add(
                Bare()
                    .Matches(line.Text)
                    .Take(Most)
                    .Where(match => GoesOn(match) && !IsDay(match) && !Lines().IsMatch(match.Value))
            );
        var ordered = found.OrderBy(pair => pair.Start).Select(pair => pair.Reference);
        return found.Count > 1 ? WithRanges([.. ordered], line.Text) : ordered;

        void Add(IEnumerable<Match> matches)
        {
            foreach (var match in matches)
            {
                var end = match.Index + match.Length;
                if (
                    line.Links.Any(link => match.Index < link.End && end > link.Start)
                    || found.Any(other => other.Start == match.Index)
                    || DateParser.FindIso(match.Value) is { Start: 0 } day && day.Length == match.Length
                )
                    continue;
                var start = match.Groups["number"].Success ? StartOfPath(line.Text, match.Index) : match.Index;
                var target = line.Slice(match.Index, end).Located.With(FromWords(match.Value));
                found.Add((match.Index, new(target, line.Text[start..end]) { Place = new(start, end, 0) }));
            }
        }

        // "ADR-2/3" are two.
        bool GoesOnBehindSlash(Match match) =>
            found.Any(other =>
                other.Reference.Place.End == match.Index - 1 && other.Reference.Written.All(letter => letter != '/')
            );

        // "by ADR-2 on 3. May 2026", "by ADR-2 in 2026"
        bool IsDay(Match match) =>
            DateParser.Find(line.Text, isDayFirst: true) is { } day
                && match.Index >= day.Start
                && match.Index < day.Start + day.Length
            || Year().IsMatch(match.Value)
                && Before(match) is { } last
                && line.Text[last..match.Index].Any(char.IsLetter);

        // "ADR-85 decision #3" names one record and a part of it.
        bool IsPartOfLast(Match match) =>
            Before(match) is { } last && last < match.Index && string.IsNullOrWhiteSpace(line.Text[last..match.Index]);

        // "ADR-12, 13 and 14" are three; in "ADR-12 (sections 2, 3)" and "7 of the 12 queues" what follows is none.
        bool GoesOn(Match match) =>
            Before(match) is not { } last
            || (last <= match.Index && Between().IsMatch(line.Text.AsSpan(last, match.Index - last)));

        int? Before(Match match) =>
            found
                .Where(other => other.Start < match.Index)
                .Select(other => (int?)other.Reference.Place.End)
                .DefaultIfEmpty(null)
                .Max();
    }

    // "ADR-2 to ADR-4" are three, whatever stands for the word.
    private static IEnumerable<Reference> WithRanges(Reference[] found, string text)
    {
        for (var index = 0; index < found.Length; index++)
        {
            yield return found[index];
            if (
                index + 1 == found.Length
                || !int.TryParse(found[index].Target.Value, CultureInfo.InvariantCulture, out var first)
                || !int.TryParse(found[index + 1].Target.Value, CultureInfo.InvariantCulture, out var last)
                || last - first is < 1 or > LongestRange
                || found[index].Place.End >= found[index + 1].Place.Start
                || !IsTo(text[found[index].Place.End..found[index + 1].Place.Start].Trim(' ', '[', ']'))
            )
                continue;
            // What turns round the last of them, as "until" does, only counts.
            found[index + 1] = found[index + 1] with
            {
                Place = found[index].Place,
            };
            for (var number = first + 1; number < last; number++)
            {
                var value = number.ToString(CultureInfo.InvariantCulture);
                yield return new(
                    found[index].Target.With(value),
                    found[index].Written.Replace(found[index].Target.Value, value)
                )
                {
                    Place = found[index].Place,
                };
            }
        }
    }

    private static bool IsTo(string between) =>
        between is "–" or "—" or "~" or "…" or "..." || ToWords.Contains(between);

    // "billing/ADR-4": what stands in front says where the record is; in "ADR-2/ADR-4" it is another one.
    private static int StartOfPath(string text, int number)
    {
        if (number == 0 || text[number - 1] != '/')
            return number;
        var start = number;
        while (start > 0 && number - start < LongestPath && IsOfPath(text[start - 1]))
            start--;
        var path = text[start..(number - 1)];
        return path.Any(char.IsLetter) && path[0] != '/' && !Name.IsMatch(path) ? start : number;
    }

    private static bool IsOfPath(char letter) => char.IsLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.';

    // Prose that names no record has neither a number nor a file's ending, and that is soon seen.
    private static bool MayName(string text)
    {
        for (var index = 0; index < text.Length; index++)
            if (
                char.IsDigit(text[index])
                || (text[index] is ':' && index > 2 && text[index - 1] is 'r' or 'R')
                || (text[index] is '.' && index + 1 < text.Length && "mharMHAR".Contains(text[index + 1]))
            )
                return true;
        return false;
    }

    private static Reference FromLink(TextLine line, LineLink link)
    {
        var text = line.Slice(link.Start, link.End);
        return new(text.Located.With(FromUrl(link.Url, text.Text)), link.Url.Length > 0 ? link.Url : text.Text)
        {
            Place = new(link.Start, link.End, 0),
        };
    }

    private static string FromUrl(string url, string text)
    {
        var path = Uri.UnescapeDataString(url.Split('#', '?')[0]).TrimEnd('/');
        var name = RecordName.Parse(path);
        var isElsewhere = url.Contains("://", StringComparison.Ordinal);
        var isFile = Ending().IsMatch(path);
        if (path.Length == 0)
            return FromWords(text);
        if (name.Number is { } number && (isFile || !isElsewhere))
            return number;
        if (
            Name.Match(text) is { Success: true, Index: 0 } said
            && RecordName.ParseStem(said.Value).Number is { } cited
        )
            return cited;
        return isElsewhere && !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? url : name.Id;
    }

    private static string FromWords(string words)
    {
        if (Name.Match(words) is { Success: true, Index: 0 } cited && cited.Groups["number"].Success)
            return cited.Groups["number"].Value.TrimStart('0') is { Length: > 0 } number ? number : "0";
        if (RelationVocabulary.EndOfSeveral(words) is > 0 and var end)
            words = words[end..];
        var name = RecordName.ParseStem(
            Ending()
                .Replace(words.Trim().Split('/')[^1].Replace(' ', '-').Replace("#", "", StringComparison.Ordinal), "")
        );
        return name.Number ?? name.Id;
    }

    [GeneratedRegex(
        @"\.(?:png|svg|gif|jpe?g|webp|avif)(?:[?#]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<=\d/)\d{1,4}(?![\w.-])", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    // "ADR-1 L31-32" cites lines of it.
    [GeneratedRegex("^L[0-9]+(?:-L?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex("^(?:19|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    /// <summary>Whether another clause may begin behind these words, which end with a comma or an "and".</summary>
    public static bool EndsClause(ReadOnlySpan<char> words)
    {
        words = words[Math.Max(0, words.Length - LongestConjunction)..].TrimEnd();
        return words is [.., ',' or ';' or '，' or '；' or '、' or '(' or '（' or '–' or '—']
            || Between().IsMatch($"{words[(words.LastIndexOf(' ') + 1)..]} ") && !words.IsEmpty;
    }

    [GeneratedRegex(
        @"^[\s,;:&+/|、，'""`*\[\]#]*"
            + "((and|or|und|oder|et|ou|y|e|o|u|og|och|eller|en|of|ja|tai|i|oraz|lub|a|nebo|и|или|і|та|або|ve|veya)"
            + @"\s+|[と和与及및から至到~〜–—])?"
            + @"[\s'""`*\[#]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Between();

    [GeneratedRegex(
        @"\.(md|mdx|markdown|html?|rst|adoc|asciidoc|txt)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"(?<![\w.#/-])#?\d{1,6}(?![\w/:]|[-.]\w)|(?<![\w./-])[a-z0-9]+([-_][a-z0-9]+)+(?![\w/])|https?://[^\s,;""']+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Bare();
}
