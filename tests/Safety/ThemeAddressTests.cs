using System.Text.RegularExpressions;

namespace Lintel.Tests.Safety;

/// <summary>Every address that the theme draws comes from a type that holds only addresses that may be drawn, and every
/// piece of ready HTML from a place that is known.</summary>
public sealed partial class ThemeAddressTests
{
    // What each expression is: a link of PageFrame, an anchor, an address of CodeHost, or a value of a parsed type.
    private static readonly Regex Known = new(
        @"^(#[@\w]|@\(?Frame\.LinkTo\(|@\(?Rule\("
            + @"|@(address|canonical|Canonical|Target|edit|repository|link|production|item\.Link|address\.Text)$"
            + @"|@(blank\.NewFileLink|Address)\()",
        RegexOptions.CultureInvariant
    );

    private static readonly string[] ReadyHtml =
    [
        "theme/Catalogs/SvgText.razor: Markup",
        "theme/Changes/ChangeItem.razor: Shown.Html",
        "theme/Changes/ChangeItem.razor: shown.Html",
        "theme/Decisions/DecisionPage.razor: Page.Body.Html",
        "theme/Documents/DocumentPage.razor: Document.Body.Html",
        "theme/Documents/Intro.razor: article.Html",
        "theme/Lessons/LessonPage.razor: Page.Body.Html",
    ];

    [Fact]
    public void Addresses_come_from_types_that_refuse()
    {
        var strange =
            from file in Components()
            from Match match in Attribute().Matches(File.ReadAllText(file))
            let address = match.Groups["value"].Value
            where !Known.IsMatch(address)
            select $"{Path.GetRelativePath(RepositoryRoot.Path, file)}: {address}";
        Assert.Empty(strange);
    }

    [Fact]
    public void Ready_html_is_written_where_it_is_known_to_be_clean()
    {
        var found =
            from file in Components()
            from Match match in Markup().Matches(File.ReadAllText(file))
            select $"{Path.GetRelativePath(RepositoryRoot.Path, file)}: {match.Groups["value"].Value}";
        Assert.Equal(ReadyHtml, found.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Components() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("theme"), "*.razor", SearchOption.AllDirectories);

    [GeneratedRegex(
        """(?<=\s)(?:href|src|action|formaction|poster|cite|srcset|xlink:href)="(?<value>(?:@\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^"()]|\((?:[^()]|\([^()]*\))*\))*)"|url=(?<value>@\w+)"""
    )]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\(MarkupString\)(?<value>[\w.]+)")]
    private static partial Regex Markup();
}
