using System.Collections.Immutable;
using Lintel.Building;
using Lintel.Building.Hosts;
using Lintel.Model;

namespace Lintel.Tests.Building;

/// <summary>Every host tells in its own variables where a build will be seen.</summary>
public sealed class ContextTests
{
    [Theory]
    [InlineData("", null, "production", "production")]
    // No host is named, so its words say nothing.
    [InlineData("CONTEXT=deploy-preview REVIEW_ID=12", null, "production", "production")]
    [InlineData("NETLIFY=true CONTEXT=production HEAD=main", null, "production", "branch main")]
    [InlineData(
        "NETLIFY=true CONTEXT=deploy-preview HEAD=pull/12/head REVIEW_ID=12 PULL_REQUEST=true",
        null,
        "deploy-preview",
        "pull request 12"
    )]
    [InlineData(
        "NETLIFY=true CONTEXT=branch-deploy HEAD=next PULL_REQUEST=false",
        null,
        "branch-deploy",
        "branch next"
    )]
    [InlineData("CF_PAGES=1 CF_PAGES_BRANCH=main", null, "production", "branch main")]
    [InlineData("CF_PAGES=1 CF_PAGES_BRANCH=next", null, "branch-deploy", "branch next")]
    [InlineData(
        "GITHUB_ACTIONS=true GITHUB_REF=refs/heads/main GITHUB_REF_NAME=main",
        null,
        "production",
        "branch main"
    )]
    [InlineData(
        "GITHUB_ACTIONS=true GITHUB_REF=refs/pull/12/merge GITHUB_BASE_REF=main GITHUB_HEAD_REF=next",
        null,
        "deploy-preview",
        "pull request 12"
    )]
    [InlineData("GITLAB_CI=true CI_COMMIT_BRANCH=trunk CI_DEFAULT_BRANCH=trunk", null, "production", "branch trunk")]
    [InlineData("GITLAB_CI=true CI_COMMIT_BRANCH=next CI_DEFAULT_BRANCH=trunk", null, "branch-deploy", "branch next")]
    [InlineData(
        "GITLAB_CI=true CI_MERGE_REQUEST_IID=7 CI_MERGE_REQUEST_TARGET_BRANCH_NAME=trunk",
        null,
        "deploy-preview",
        "pull request 7"
    )]
    [InlineData("VERCEL=1 VERCEL_ENV=production VERCEL_GIT_COMMIT_REF=main", null, "production", "branch main")]
    [InlineData("VERCEL=1 VERCEL_ENV=preview VERCEL_GIT_COMMIT_REF=next", null, "branch-deploy", "branch next")]
    [InlineData("VERCEL=1 VERCEL_ENV=preview VERCEL_GIT_PULL_REQUEST_ID=12", null, "deploy-preview", "pull request 12")]
    [InlineData("RENDER=true RENDER_GIT_BRANCH=main", null, "production", "branch main")]
    [InlineData("RENDER=true IS_PULL_REQUEST=true RENDER_GIT_BRANCH=next", null, "deploy-preview", "branch next")]
    [InlineData("TF_BUILD=True BUILD_SOURCEBRANCH=refs/heads/main", null, "production", "branch main")]
    [InlineData(
        "TF_BUILD=True BUILD_REASON=PullRequest SYSTEM_PULLREQUEST_PULLREQUESTID=7",
        null,
        "deploy-preview",
        "pull request 7"
    )]
    [InlineData("AWS_APP_ID=a AWS_BRANCH=main", null, "production", "branch main")]
    [InlineData("AWS_APP_ID=a AWS_BRANCH=next", null, "branch-deploy", "branch next")]
    [InlineData("AWS_APP_ID=a AWS_BRANCH=pr-3 AWS_PULL_REQUEST_ID=3", null, "deploy-preview", "pull request 3")]
    [InlineData("", "staging", "staging", "staging")]
    [InlineData("NETLIFY=true CONTEXT=deploy-preview REVIEW_ID=12", "production", "production", "pull request 12")]
    public void It_is_read_from_the_hosts_variables(string variables, string? stated, string name, string words)
    {
        var context = Host(variables, stated).ContextFor(new Settings());
        Assert.Equal(name, context.Name);
        Assert.Equal(
            words,
            context.IsProduction && context.Branch is null && context.Review is null ? context.Name : context.Words
        );
    }

    [Theory]
    [InlineData(
        "NETLIFY=true DEPLOY_PRIME_URL=https://deploy-preview-12--x.netlify.app/",
        "https://deploy-preview-12--x.netlify.app",
        null
    )]
    [InlineData("NETLIFY=true DEPLOY_PRIME_URL=javascript:alert(1)", null, null)]
    [InlineData("CF_PAGES=1 CF_PAGES_URL=https://abc.x.pages.dev", "https://abc.x.pages.dev", null)]
    [InlineData("GITHUB_ACTIONS=true GITHUB_BASE_REF=main", null, "main")]
    [InlineData(
        "GITLAB_CI=true CI_MERGE_REQUEST_TARGET_BRANCH_NAME=trunk CI_ENVIRONMENT_URL=https://x.gitlab.io/-/7",
        "https://x.gitlab.io/-/7",
        "trunk"
    )]
    public void Address_and_base_are_the_hosts(string variables, string? url, string? baseName)
    {
        var context = Host(variables, null).ContextFor(new Settings());
        Assert.Equal(url, context.Url);
        Assert.Equal(baseName, context.Base);
    }

    [Theory]
    [InlineData("NETLIFY=true CONTEXT=production HEAD=main", "/old/ /new/ 301!\n")]
    [InlineData("CF_PAGES=1 CF_PAGES_BRANCH=main", "/old/ /new/ 301\n")]
    [InlineData("", "/old/ /new/ 301\n")]
    public void A_redirect_is_followed_although_a_page_stands_at_the_old_address(string variables, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/new.md", "---\nRedirectFrom: /old/\n---\n\n# New\n\nHello.\n");
        var build = Build.Run(new(folder.Path, folder.Combine("site")) { Host = Host(variables, null) });
        Assert.True(build.Pages > 0);
        Assert.Equal(expected, File.ReadAllText(folder.Combine("site", "_redirects")));
        Assert.True(File.Exists(folder.Combine("site", "old", "index.html")));
    }

    internal static Host Host(string variables, string? stated) =>
        new(
            variables
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('=', 2))
                .ToImmutableDictionary(pair => pair[0], pair => pair[1]),
            stated
        );
}
