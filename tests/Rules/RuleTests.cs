using System.Net;
using System.Text.RegularExpressions;
using Lintel.Building;
using Lintel.Diagnostics;

namespace Lintel.Tests.Rules;

/// <summary>The table of rules is whole: ids, pages, wording, and a case or situation that raises each.</summary>
public sealed partial class RuleTests
{
    private static readonly Rule[] All = [.. Lintel.Rules.RuleTable.BuiltIn.All];

    [Fact]
    public void Ids_are_unique_and_go_by_subject()
    {
        Assert.Equal(All.Length, All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(All, rule => Assert.Matches("^(ADR|COD|LES|RUB|LNK|SRC|TXT|OUT|HUB)[0-9]{3}$", rule.Id));
    }

    [Fact]
    public void Every_class_of_rules_is_in_the_table()
    {
        var declared = typeof(Rule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields())
            .Where(field => field.IsStatic && field.FieldType.IsSubclassOf(typeof(Rule)));
        Assert.Equal(declared.Count(), All.Length);
    }

    [Fact]
    public void Every_rule_says_why_and_shows_wrong_and_right() =>
        Assert.All(
            All,
            rule =>
            {
                Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
                Assert.Matches(@"\w|\p{P}", rule.Wrong);
                Assert.Matches(@"\w|\p{P}", rule.Right);
                Assert.NotEqual(rule.Wrong, rule.Right);
                Assert.DoesNotContain(".", rule.Title, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void There_is_a_page_per_rule_and_a_rule_per_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "rules: pages\n");
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        Assert.True(Build.Run(new(folder.Path, folder.Combine("output")) { Strict = true }).Pages > 0);
        var pages = Directory
            .EnumerateDirectories(folder.Combine("output", "rules"))
            .Select(page => Path.GetFileName(page).ToUpperInvariant());
        Assert.Equal(All.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
        Assert.All(All, rule => Assert.Contains(rule.Title, PageOf(rule, folder), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_is_raised_by_a_case_or_a_situation()
    {
        var raised = Case.All()
            .Where(@case => File.Exists(@case.DiagnosticsFile))
            .SelectMany(@case =>
                RuleId().Matches(File.ReadAllText(@case.DiagnosticsFile)).Select(match => match.Groups["id"].Value)
            )
            .Concat(RaisedByTests())
            .ToHashSet();
        Assert.Empty(All.Select(rule => rule.Id).Except(raised));
    }

    [Fact]
    public void A_test_that_says_what_it_raises_asserts_it()
    {
        foreach (var (type, rules) in Raising())
        {
            var source = Directory
                .EnumerateFiles(RepositoryRoot.Combine("tests"), type.Name + ".cs", SearchOption.AllDirectories)
                .Single(path =>
                    File.ReadAllText(path).Contains($"namespace {type.Namespace};", StringComparison.Ordinal)
                );
            var body = string.Concat(
                File.ReadLines(source).Where(line => !line.Contains("Raises(", StringComparison.Ordinal))
            );
            Assert.All(rules, rule => Assert.Contains(rule, body, StringComparison.Ordinal));
        }
    }

    // SRC018 and others are raised by tests of the room that raises them.
    private static IEnumerable<string> RaisedByTests() => Raising().SelectMany(raising => raising.Rules);

    private static IEnumerable<(Type Type, string[] Rules)> Raising() =>
        from type in typeof(RuleTests).Assembly.GetTypes()
        let raises = type.GetCustomAttributes(typeof(RaisesAttribute), inherit: false)
        where raises.Length > 0
        select (type, ((RaisesAttribute)raises[0]).Rules);

    private static string PageOf(Rule rule, TemporaryFolder folder) =>
        WebUtility.HtmlDecode(
            File.ReadAllText(folder.Combine("output", "rules", rule.Id.ToLowerInvariant(), "index.html"))
        );

    [GeneratedRegex(@": (?:error|warning|info) (?<id>[A-Z]{3}\d{3}):")]
    private static partial Regex RuleId();
}
