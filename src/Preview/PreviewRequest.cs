using Lintel.Building;
using Lintel.Disk;
using Lintel.Preview.Live;

namespace Lintel.Preview;

/// <summary>What a preview is asked for.</summary>
/// <param name="Root">Folder of the handbook.</param>
/// <param name="Days">The days it counts to.</param>
internal sealed record PreviewRequest(DiskFolder Root, PreviewDays Days)
{
    /// <summary>Where it listens on this machine; 0 takes a free port.</summary>
    public int Port { get; init; }

    /// <summary>What the handbook's own program adds.</summary>
    public Extensions Extensions { get; init; } = Extensions.None;

    /// <summary>What opens a file at a place.</summary>
    public EditorAddress Editor { get; init; } = EditorAddress.None(Root);
}
