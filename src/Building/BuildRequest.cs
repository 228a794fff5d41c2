using Lintel.Building.Hosts;
using Lintel.Diagnostics;
using Lintel.Disk;

namespace Lintel.Building;

/// <summary>What a build is asked for.</summary>
/// <param name="Root">Folder of the handbook.</param>
/// <param name="Output">Folder to write.</param>
internal sealed record BuildRequest(DiskFolder Root, OutputFolder Output)
{
    /// <summary>Builds a folder of the handbook into one that the caller names.</summary>
    public BuildRequest(string root, string output)
        : this(new DiskFolder(root), OutputFolder.Create(root, output)) { }

    /// <summary>Whether a warning stops the build too.</summary>
    public bool Strict { get; init; }

    /// <summary>The day that the check counts ages to; without one nothing is overdue.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The day that pages count ages to; without one that of the newest commit, so that they are the same
    /// tomorrow.</summary>
    public DateOnly? PageDay { get; init; }

    /// <summary>Whether the site is to be read from disk.</summary>
    public bool Offline { get; init; }

    /// <summary>What the handbook's own program adds.</summary>
    public Extensions Extensions { get; init; } = Extensions.None;

    /// <summary>Learns what each stage takes.</summary>
    public Timings Timings { get; init; } = new();

    /// <summary>What the machine says about where the site will be seen.</summary>
    public Host Host { get; init; } = Host.None;
}
