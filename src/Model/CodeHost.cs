using Lintel.Text;

namespace Lintel.Model;

/// <summary>The site where the repository lives; GitHub and GitLab call their pages differently.</summary>
/// <param name="Repository">Address without a closing slash.</param>
/// <param name="Branch">The branch that readers and authors look at.</param>
public sealed record CodeHost(string Repository, string Branch)
{
    private bool IsGitLab => Repository.Contains("gitlab", StringComparison.OrdinalIgnoreCase);

    private string Shown => UrlPath.Escape(Branch);

    private string Pages => IsGitLab ? $"{Repository}/-" : Repository;

    /// <summary>The host of a handbook; null when the settings name no repository.</summary>
    public static CodeHost? Find(Settings settings) =>
        settings.Repository is { } repository ? new(repository, settings.Branch) : null;

    /// <summary>What the host is called on a button.</summary>
    public string Name =>
        IsGitLab ? "GitLab"
        : Repository.Contains("github", StringComparison.OrdinalIgnoreCase) ? "GitHub"
        : "the code host";

    /// <summary>Where to change a file.</summary>
    public string Edit(string path) => $"{Pages}/edit/{Shown}/{UrlPath.Escape(path)}";

    /// <summary>What a file says now.</summary>
    public string Read(string path) => $"{Pages}/blob/{Shown}/{UrlPath.Escape(path)}";

    /// <summary>What a commit changed.</summary>
    public string Commit(string hash) => $"{Pages}/commit/{hash}";

    /// <summary>All commits of a file.</summary>
    public string History(string path) => $"{Pages}/commits/{Shown}/{UrlPath.Escape(path)}";

    /// <summary>A new file with its name filled in; whoever knows the text adds it, escaped, at the end.</summary>
    public string NewFile(string folder, string name) =>
        IsGitLab
            ? $"{Pages}/new/{Shown}?file_name={Uri.EscapeDataString($"{folder}/{name}")}&content="
            : $"{Pages}/new/{Shown}/{UrlPath.Escape(folder)}?filename={Uri.EscapeDataString(name)}&value=";
}
