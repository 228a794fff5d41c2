namespace Lintel.Model;

/// <summary>A list of decisions that Lintel keeps in a file, between two marks.</summary>
/// <param name="At">What stands between the marks, with its place.</param>
internal sealed record DecisionListing(Located<string> At)
{
    /// <summary>The line in front of the list.</summary>
    public const string Start = "<!-- lintel:decisions -->";

    /// <summary>The line behind it.</summary>
    public const string End = "<!-- /lintel:decisions -->";

    /// <summary>The file.</summary>
    public string Path => At.At.File;
}
