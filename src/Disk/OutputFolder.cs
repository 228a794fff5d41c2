namespace Lintel.Disk;

/// <summary>The folder that a build writes.</summary>
/// <param name="Path">Full path.</param>
/// <param name="IsNamed">Whether the command line names it; the default may not lead out of the handbook.</param>
internal sealed record OutputFolder(string Path, bool IsNamed)
{
    /// <summary>What the command line names, relative to the current folder; otherwise <c>output</c> below the
    /// root.</summary>
    public static OutputFolder Create(string root, string? named) =>
        named is null
            ? new(System.IO.Path.Combine(root, "output"), IsNamed: false)
            : new(System.IO.Path.GetFullPath(named), IsNamed: true);
}
