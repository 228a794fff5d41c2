using Lintel.Model.Code;

namespace Lintel.Tests.Site;

public class PathGlobTests
{
    [Theory]
    [InlineData("src/payments/**", "src/payments/api/Card.cs", true)]
    [InlineData("src/payments/**", "src/paymentsother/Card.cs", false)]
    [InlineData("src/payments", "src/payments/api/Card.cs", true)]
    [InlineData("src/payments/", "src/payments", false)]
    [InlineData("payments", "src/payments/Card.cs", true)]
    [InlineData("/payments", "src/payments/Card.cs", false)]
    [InlineData("*.tf", "infra/eu/main.tf", true)]
    [InlineData("*.tf", "infra/eu/main.tf.json", false)]
    [InlineData("infra/*/main.tf", "infra/eu/main.tf", true)]
    [InlineData("infra/*/main.tf", "infra/eu/west/main.tf", false)]
    [InlineData("infra/**/main.tf", "infra/main.tf", true)]
    [InlineData("infra/**/a/**/main.tf", "infra/x/a/y/a/main.tf", true)]
    [InlineData("**/generated/**", "a/generated/b.ts", true)]
    [InlineData("src/*.{ts,tsx}", "src/App.tsx", true)]
    [InlineData("src/{a,{b,c}/d}/*.ts", "src/c/d/x.ts", true)]
    [InlineData("app/[id]/page.tsx", "app/[id]/page.tsx", true)]
    [InlineData("./src/?.cs", "src/A.cs", true)]
    [InlineData("src", "SRC/A.cs", false)]
    public void A_pattern_means_what_git_takes_it_for(string pattern, string path, bool isMeant) =>
        Assert.Equal(isMeant, PathGlob.Parse(pattern).Value!.Match(path) is not null);

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("src/../../x")]
    [InlineData("C:\\code\\x")]
    [InlineData("!src/x")]
    [InlineData("src/\u001b[31m")]
    [InlineData("src/{a,b")]
    [InlineData("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}")]
    [InlineData("/")]
    [InlineData("")]
    public void What_is_no_pattern_says_why(string pattern) => Assert.NotNull(PathGlob.Parse(pattern).Problem);

    [Fact]
    public void The_closer_pattern_weighs_more()
    {
        string[] byWeight = ["*.cs", "**/Disk/**", "src/**", "src/Disk", "src/Disk/*.cs", "src/Disk/File.cs"];
        var weights = byWeight.Select(pattern => PathGlob.Parse(pattern).Value!.Match("src/Disk/File.cs")!).ToArray();
        Assert.Equal(weights.Order(), weights);
        Assert.Equal(weights.Length, weights.Distinct().Count());
    }

    [Fact(Timeout = 10_000)]
    public async Task A_pattern_that_invites_every_way_is_followed_along_one()
    {
        var stars = PathGlob.Parse(string.Join('/', Enumerable.Repeat("**/*a*a*a*b", 20)) + "/x").Value!;
        var path = string.Join('/', Enumerable.Repeat(new string('a', 200), 60)) + "/y";
        Assert.Null(await Task.Run(() => stars.Match(path)));
    }
}
