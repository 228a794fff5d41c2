using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>AWS Amplify names the pull request and its branches; of other branches, that of the settings is
/// production.</summary>
internal static class AwsAmplify
{
    public static SiteContext? Context(Host host, Settings settings) =>
        (host["AWS_APP_ID"] ?? host["AWS_PULL_REQUEST_ID"]) is null
            ? null
            : new()
            {
                Name =
                    host["AWS_PULL_REQUEST_ID"] is not null ? "deploy-preview"
                    : host["AWS_BRANCH"] is { } branch && branch != settings.Branch ? "branch-deploy"
                    : "production",
                Review = host["AWS_PULL_REQUEST_ID"],
                Branch = host["AWS_PULL_REQUEST_SOURCE_BRANCH"] ?? host["AWS_BRANCH"],
                Base = host["AWS_PULL_REQUEST_DESTINATION_BRANCH"],
            };
}
