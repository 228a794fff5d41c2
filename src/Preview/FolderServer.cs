using Lintel.Preview.Sites;

namespace Lintel.Preview;

/// <summary>Serves a built site as a host would, so that what is published can be looked at first.</summary>
internal static class FolderServer
{
    /// <summary>Starts to serve a folder; null when somebody else has the port.</summary>
    public static Task<LocalServer?> StartAsync(string folder, int port) =>
        // The rules are read for every request, for a build may swap the folder meanwhile.
        LocalServer.StartAsync(
            port,
            (context, _) => SiteAnswers.SendAsync(context, SiteFolder.Open(folder), answer => answer)
        );
}
