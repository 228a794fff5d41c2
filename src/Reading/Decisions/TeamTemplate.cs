using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>Fills the template that a team keeps among its records: title, number, date and status, wherever adr-tools,
/// MADR, log4brains and others have them. All else is left to the author.</summary>
internal static partial class TeamTemplate
{
    // What stands behind a label is a hole, or a word about it.
    private static readonly Regex DateLine = Line(KnownLabels.Dates.SelectMany(list => list.Names));
    private static readonly Regex StatusLine = Line(KnownLabels.Status.Names);

    private static readonly Regex StatusSection = Create(
        $@"^(?<heading>\#{{2,3}}[ \t]+(?:{Any(KnownLabels.StatusHeadings.Names)})[ \t]*\n\s*)"
            + @"(?:(?!\#)[^\n]+(?:\n(?!\#)[^\n]+)*)?"
    );

    /// <summary>The text of a new record.</summary>
    /// <param name="template">The team's text.</param>
    /// <param name="number">The record's number.</param>
    /// <param name="title">One line.</param>
    /// <param name="day">The day that it is written on.</param>
    public static string Fill(string template, int number, string title, DateOnly day)
    {
        var text = template.ReplaceLineEndings("\n");
        var front = FrontMatter().Match(text);
        var body = text[front.Length..];
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var head = TitleKey().Replace(front.Value, $"title: \"{Quoted(title)}\"".Replace("$", "$$", Ordinal));
        head = NumberKey().Replace(head, FormattableString.Invariant($"number: {number}"));
        head = DateLine.Replace(head, match => match.Groups["label"].Value + date);
        head = StatusLine.Replace(head, match => match.Groups["label"].Value + "proposed");
        body = Titled(body, number, title, hasKey: head.Contains("\ntitle: \"", Ordinal));
        body = DateLine.Replace(body, match => match.Groups["label"].Value + date, 1);
        if (StatusLine.IsMatch(front.Value))
            return head + body;
        return StatusLine.IsMatch(body)
            ? head + StatusLine.Replace(body, match => match.Groups["label"].Value + "proposed", 1)
            : head + StatusSection.Replace(body, match => match.Groups["heading"].Value + "Proposed", 1);
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static string Titled(string body, int number, string title, bool hasKey) =>
        Heading().IsMatch(body) ? Heading().Replace(body, match => "# " + Named(match, number) + title, 1)
        : hasKey ? body
        : $"# {title}\n\n{body}";

    // "ADR-NNN: Title" keeps the way in which numbers are written; a heading without a number has none.
    private static string Named(Match heading, int number)
    {
        if (!heading.Groups["number"].Success)
            return "";
        var hole = heading.Groups["number"].Value.Trim('{', '}', '[', ']', '<', '>');
        var width = string.Equals(hole, "NUMBER", StringComparison.OrdinalIgnoreCase) ? 1 : hole.Length;
        return heading.Groups["before"].Value
            + number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0')
            + heading.Groups["after"].Value;
    }

    private static Regex Line(IEnumerable<string> labels) =>
        Create(
            $@"^(?<label>(?:[-*+][ \t]+)?[*_]{{0,2}}(?:{Any(labels)})[*_]{{0,2}}[ \t]*[:：][*_]{{0,2}}[ \t]*)[^\n]*$"
        );

    private static string Any(IEnumerable<string> labels) =>
        string.Join('|', labels.Select(label => Regex.Escape(label).Replace(@"\ ", "[ _-]?", Ordinal)));

    private static Regex Create(string pattern) => new(pattern, RegexOptions.Multiline | RegexOptions.IgnoreCase);

    private static string Quoted(string title) => title.Replace("\\", "\\\\", Ordinal).Replace("\"", "\\\"", Ordinal);

    [GeneratedRegex(@"\A---[ \t]*\n.*?\n---[ \t]*\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^title:[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex TitleKey();

    [GeneratedRegex(@"^number:[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex NumberKey();

    [GeneratedRegex(
        """
            ^\#[ \t]+
            (?:(?<before>(?:\p{Lu}+[-_ ]?)?)(?<number>[\[{<]?(?:N{2,}|X{2,}|x{2,}|n{2,}|0+|NUMBER|number)[\]}>]?)
            (?<after>[.:)]?[ \t]*[-–—]?[ \t]+))?
            [^\n]*$
            """,
        RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Heading();
}
