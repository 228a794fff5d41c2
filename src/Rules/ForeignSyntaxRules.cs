using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Names what another tool would have understood, once for each kind.</summary>
internal sealed class ForeignSyntaxRules : ISiteCheck
{
    private const int Longest = 60;

    /// <summary>A mark or part of another tool.</summary>
    public static readonly Rule<(string What, int Times, int Files)> UnknownSyntax = new(
        "TXT008",
        Severity.Warning,
        "Syntax of another tool",
        detail =>
            new(
                $"'{detail.What}' means nothing to Lintel; it stands {Count(detail.Times, "time")} in "
                    + $"{Count(detail.Files, "file")}, here first.",
                "Say the same with Markdown or one of Lintel's blocks, or put it into code if it is an example."
            )
    )
    {
        Why =
            "What only another tool understands is shown as it is written, or its frame is left out; nobody should "
            + "learn that from a reader.",
        Wrong = "<ApiTable name=\"orders\" />",
        Right = "| name | what it is |\n|---|---|\n| orders | all orders of a day |",
    };

    /// <summary>An element that is not published.</summary>
    public static readonly Rule<(string Name, int Times, int Files)> LeftOutMarkup = new(
        "TXT020",
        Severity.Warning,
        "Markup that is left out",
        detail =>
            new(
                $"'<{detail.Name}>' is not published, nor what it holds; it stands {Count(detail.Times, "time")} in "
                    + $"{Count(detail.Files, "file")}, here first.",
                "Link to what it shows, or set 'html: trust' where every author may run code in readers' browsers."
            )
    )
    {
        Why =
            "Frames, films, forms and programs in a page can do what a reader never asked for, so they are taken out "
            + "of raw HTML; nobody should learn that from a page with a hole.",
        Wrong = "<iframe src=\"https://example.org/demo\"></iframe>",
        Right = "[See the demo](https://example.org/demo)",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [UnknownSyntax, LeftOutMarkup];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        [
            .. Once(UnknownSyntax, input.Handbook.Documents.SelectMany(page => page.Body.Unknown)),
            .. Once(LeftOutMarkup, input.Handbook.Documents.SelectMany(page => page.Body.LeftOut)),
        ];

    private static IEnumerable<Diagnostic> Once(Rule<(string, int, int)> rule, IEnumerable<Located<string>> places) =>
        from place in places
        group place.At by place.Value into kind
        let first = kind.OrderBy(at => at.File, StringComparer.Ordinal).ThenBy(at => at.Line).First()
        select rule.At(
            first,
            (Excerpt.Cut(kind.Key, Longest), kind.Count(), kind.Select(at => at.File).Distinct().Count())
        );

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
