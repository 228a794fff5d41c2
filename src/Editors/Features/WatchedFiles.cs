using Lintel.Editors.Protocol;

namespace Lintel.Editors.Features;

/// <summary>Files that change on the disk while nobody has them open: texts, settings and pictures of the handbook,
/// and code beside it that names decisions or that they govern.</summary>
internal sealed class WatchedFiles(Workspace workspace, MessageWriter writer)
{
    /// <summary>Whether the editor can tell of them.</summary>
    public bool CanAsk { get; set; }

    /// <summary>The editor is ready: asks it to tell.</summary>
    public void Start()
    {
        if (CanAsk)
            writer.Ask(
                "client/registerCapability",
                new([new("lintel-files", "workspace/didChangeWatchedFiles", new([new("**/*")]))]),
                ProtocolJson.Default.RegistrationParams
            );
    }

    /// <summary>The editor tells. What the handbook read of its own is looked at again in any case.</summary>
    public void Take(WatchedFilesParams told)
    {
        foreach (var change in told.Changes)
            workspace.Notice(change.Uri);
    }
}
