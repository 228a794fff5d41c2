namespace Lintel.Preview.Sites;

/// <summary>A path of <c>_headers</c> or <c>_redirects</c>; a star at its end stands for anything.</summary>
internal readonly record struct PathPattern(string Text)
{
    /// <summary>What the star stands for, empty where there is none; null when the path is another.</summary>
    public string? Match(string path) =>
        Text.EndsWith('*')
            ? path.StartsWith(Text[..^1], StringComparison.Ordinal)
                ? path[(Text.Length - 1)..]
                : null
            : path.TrimEnd('/') == Text.TrimEnd('/')
                ? ""
                : null;
}
