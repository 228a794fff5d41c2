namespace Lintel.Site;

/// <summary>Where a build will be seen: on the site itself, or in a preview of it.</summary>
public sealed record SiteContext
{
    /// <summary>The site that readers see.</summary>
    public static readonly SiteContext Production = new() { Name = "production" };

    /// <summary>As the host calls it: <c>production</c>, <c>deploy-preview</c>, <c>branch-deploy</c>, or a name of the
    /// caller's.</summary>
    public required string Name { get; init; }

    /// <summary>Address of this very build without a closing slash; null when the host does not say.</summary>
    public string? Url { get; init; }

    /// <summary>Number of the pull or merge request; null when there is none.</summary>
    public string? Review { get; init; }

    /// <summary>The branch that is built; null when the host does not say.</summary>
    public string? Branch { get; init; }

    /// <summary>Branch or commit that the host says a change is to be compared with; null when it does not
    /// say.</summary>
    public string? Base { get; init; }

    /// <summary>Whether its host shows a file before it looks for a redirect, unless a sign behind the status forces
    /// it.</summary>
    internal bool ForcesRedirects { get; init; }

    /// <summary>Whether readers see it. Everything else is kept out of search engines and shows what it
    /// changes.</summary>
    public bool IsProduction => string.Equals(Name, "production", StringComparison.Ordinal);

    /// <summary>What a banner calls it.</summary>
    public string Words =>
        (Review, Branch) switch
        {
            ({ } review, _) => $"pull request {review}",
            (_, { } branch) => $"branch {branch}",
            // The word of a host says nothing to a reviewer.
            _ when Name is "deploy-preview" or "branch-deploy" or "preview" => "a proposed change",
            _ => Name,
        };
}
