using System.Text.RegularExpressions;
using Lintel.Text.Formats;

namespace Lintel.Tests.Text;

/// <summary>Regular expressions as browsers spell them.</summary>
public sealed class ScriptPatternTests
{
    private const string Letters = @"\p{L}\p{Mn}\p{Nd}\p{Pc}";

    [Theory]
    [InlineData(@"^a\w+[\w.-]$", "^a[" + Letters + "]+[" + Letters + ".-]$")]
    [InlineData(@"\d{1,6}\W", @"\p{Nd}{1,6}[^" + Letters + "]")]
    [InlineData(@"(?<name>a)|(?<name>b)|(?<other>c)", "(?<name>a)|(?<name_2>b)|(?<other>c)")]
    [InlineData(@"(?<=x)(?<!y)\p{Lu}", @"(?<=x)(?<!y)\p{Lu}")]
    [InlineData(@"\#\""\-[\-\]]\{", @"#""-[\-\]]\{")]
    [InlineData(
        @"\bno",
        "(?:(?<=[" + Letters + "])(?![" + Letters + "])|(?<![" + Letters + "])(?=[" + Letters + "]))no"
    )]
    public void Letters_edges_and_groups_mean_the_same(string pattern, string expected) =>
        Assert.Equal(expected, ScriptPattern.Create(pattern, RegexOptions.None).Source);

    [Fact]
    public void Options_become_flags()
    {
        Assert.Equal("u", ScriptPattern.Create("a", RegexOptions.None).Flags);
        Assert.Equal("imu", ScriptPattern.Create("a", RegexOptions.IgnoreCase | RegexOptions.Multiline).Flags);
    }
}
