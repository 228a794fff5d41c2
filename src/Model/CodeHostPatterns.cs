using System.Collections.Frozen;

namespace Lintel.Model;

/// <summary>How a code host makes its addresses; null where it has no such page. In a pattern, <c>{repository}</c>,
/// <c>{branch}</c>, <c>{path}</c>, <c>{commit}</c>, <c>{folder}</c> and <c>{name}</c> stand for what they
/// say.</summary>
/// <param name="Name">What it is called on a button.</param>
/// <param name="Edit">Where to change a file.</param>
/// <param name="View">What a file says now.</param>
/// <param name="Commit">What a commit changed.</param>
/// <param name="History">All commits of a file.</param>
/// <param name="New">A new file with its name filled in, to which the text is added at the end.</param>
internal sealed record CodeHostPatterns(
    string Name,
    string? Edit,
    string? View,
    string? Commit,
    string? History,
    string? New
)
{
    /// <summary>What leads to a line, behind the address of a file.</summary>
    public string? Line { get; init; }

    /// <summary>The same from one line to another, where the host writes it otherwise than GitHub.</summary>
    public string? Range { get; init; }

    private static readonly CodeHostPatterns Gitea = new(
        "Gitea",
        "{repository}/_edit/{branch}/{path}",
        "{repository}/src/branch/{branch}/{path}",
        "{repository}/commit/{commit}",
        "{repository}/commits/branch/{branch}/{path}",
        null
    )
    {
        Line = "#L{line}",
    };

    /// <summary>The hosts that are known, by the words that settings have for them.</summary>
    public static readonly FrozenDictionary<string, CodeHostPatterns> Known = new Dictionary<string, CodeHostPatterns>
    {
        ["github"] = new(
            "GitHub",
            "{repository}/edit/{branch}/{path}",
            "{repository}/blob/{branch}/{path}",
            "{repository}/commit/{commit}",
            "{repository}/commits/{branch}/{path}",
            "{repository}/new/{branch}/{folder}?filename={name}&value="
        )
        {
            Line = "#L{line}",
        },
        ["gitlab"] = new(
            "GitLab",
            "{repository}/-/edit/{branch}/{path}",
            "{repository}/-/blob/{branch}/{path}",
            "{repository}/-/commit/{commit}",
            "{repository}/-/commits/{branch}/{path}",
            "{repository}/-/new/{branch}?file_name={folder}%2F{name}&content="
        )
        {
            Line = "#L{line}",
        },
        ["bitbucket"] = new(
            "Bitbucket",
            "{repository}/src/{branch}/{path}?mode=edit",
            "{repository}/src/{branch}/{path}",
            "{repository}/commits/{commit}",
            "{repository}/history-node/{branch}/{path}",
            null
        )
        {
            Line = "#lines-{line}",
            Range = "#lines-{line}:{last}",
        },
        ["azure"] = new(
            "Azure DevOps",
            "{repository}?path=/{path}&version=GB{branch}&_a=contents",
            "{repository}?path=/{path}&version=GB{branch}",
            "{repository}/commit/{commit}",
            "{repository}?path=/{path}&version=GB{branch}&_a=history",
            null
        )
        {
            Line = "&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=1",
            Range = "&line={line}&lineEnd={last}&lineStartColumn=1&lineEndColumn=999",
        },
        ["gitea"] = Gitea,
        ["forgejo"] = Gitea with { Name = "Forgejo" },
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Parts of a host's name, and whose they are.
    private static readonly (string Part, string Host)[] Names =
    [
        ("github", "github"),
        ("gitlab", "gitlab"),
        ("bitbucket", "bitbucket"),
        ("dev.azure.com", "azure"),
        ("visualstudio.com", "azure"),
        ("gitea", "gitea"),
        ("forgejo", "forgejo"),
        ("codeberg.org", "forgejo"),
    ];

    /// <summary>The patterns that the name of a host tells; null for one that is not known.</summary>
    public static CodeHostPatterns? Of(string repository) =>
        Uri.TryCreate(repository, UriKind.Absolute, out var address)
        && Names.FirstOrDefault(known => address.Host.Contains(known.Part, StringComparison.OrdinalIgnoreCase))
            is { Host: { } host }
            ? Known[host]
            : null;
}
