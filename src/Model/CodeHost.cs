using System.Text.RegularExpressions;
using Lintel.Model.Addresses;
using Lintel.Text;

namespace Lintel.Model;

/// <summary>The site where the repository lives, and the addresses of its pages; null for a page that it does not
/// have. Paths are below the root of the handbook, or begin
/// with a slash and are below the top of the repository.</summary>
public sealed partial record CodeHost
{
    private readonly Settings settings;
    private readonly CodeHostPatterns patterns;

    private CodeHost(Settings settings, CodeHostPatterns patterns) =>
        (this.settings, this.patterns) = (settings, patterns);

    /// <summary>The host of a handbook; null when the settings name no repository, or one on a host of which nobody
    /// says how it makes its addresses.</summary>
    public static CodeHost? Find(Settings settings) =>
        settings.Repository is { } repository && (settings.CodeHost ?? CodeHostPatterns.Of(repository)) is { } patterns
            ? new(settings, patterns)
            : null;

    /// <summary>What the host is called on a button.</summary>
    public string Name => patterns.Name;

    /// <summary>Where to change a file.</summary>
    public string? Edit(string path) => Fill(patterns.Edit, ("{path}", Below(path)));

    /// <summary>What a file says now.</summary>
    public string? Read(string path) => Fill(patterns.View, ("{path}", Below(path)));

    /// <summary>What a line of a file says now; the file where the host has no address for a line.</summary>
    internal string? Read(string path, int line) =>
        Read(path) is { } file ? file + patterns.Line?.Replace("{line}", $"{line}", StringComparison.Ordinal) : null;

    /// <summary>The address of a file with the lines that a fragment means, as <c>L3</c> or <c>L3-L7</c> of GitHub;
    /// with the fragment itself where it means none, or the host's is of that form.</summary>
    internal string At(string address, string fragment) =>
        patterns.Range is { } range && Lines().Match(fragment) is { Success: true } lines
            ? address
                + (lines.Groups["last"].Success ? range : patterns.Line!)
                    .Replace("{line}", lines.Groups["first"].Value, StringComparison.Ordinal)
                    .Replace("{last}", lines.Groups["last"].Value, StringComparison.Ordinal)
            : $"{address}#{Fragment.Escape(fragment)}";

    /// <summary>What a commit changed.</summary>
    public string? Commit(string hash) => Fill(patterns.Commit, ("{commit}", hash));

    /// <summary>All commits of a file.</summary>
    public string? History(string path) => Fill(patterns.History, ("{path}", Below(path)));

    /// <summary>A new file with its name filled in; whoever knows the text adds it, escaped, at the end.</summary>
    public string? NewFile(string folder, string name) =>
        Fill(patterns.New, ("{folder}", Below(folder)), ("{name}", Uri.EscapeDataString(name)));

    // The root may lie anywhere in the repository; what begins with a slash is counted from its top.
    private string Below(string path) =>
        UrlPath.Escape(path.StartsWith('/') ? path[1..] : settings.PathInRepository + path);

    // Values last: what they hold is no pattern.
    private string? Fill(string? pattern, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (pattern is null)
            return null;
        var address = pattern
            .Replace("{repository}", settings.Repository, StringComparison.Ordinal)
            .Replace("{branch}", UrlPath.Escape(settings.Branch), StringComparison.Ordinal);
        foreach (var (name, value) in values)
            address = address.Replace(name, value, StringComparison.Ordinal);
        return address;
    }

    [GeneratedRegex(@"^L(?<first>\d{1,7})(?:C\d+)?(?:-L?(?<last>\d{1,7})(?:C\d+)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
