using System.CommandLine;
using Lintel.Disk;
using Lintel.Preview;

namespace Lintel.Cli;

/// <summary><c>lintel serve</c>: a built site on this machine, as a host would show it.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "Folder of the built site.",
            DefaultValueFactory = _ => "output",
        };
        folder.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>(), "DIR"));
        var port = new PortOption();
        var command = new Command(
            "serve",
            "Serve a built site on this machine with its headers, redirects and page for unknown addresses."
        )
        {
            folder,
            port,
        };
        command.SetAction(
            async (call, end) =>
            {
                var site = Path.GetFullPath(call.GetRequiredValue(folder));
                if (!new DiskFolder(site).HasFolder(""))
                {
                    Console.Error.WriteLine(
                        $"lintel: There is no folder '{site}'. Build the site first with 'lintel build', or name its "
                            + "folder."
                    );
                    return CommandLine.WrongCall;
                }

                if (await FolderServer.StartAsync(site, call.GetValue(port)) is not { } server)
                    return port.Taken(call);
                await using (server)
                {
                    Console.Out.WriteLine($"{site} at {server.Address}; Ctrl+C ends it.");
                    await server.WaitAsync(end);
                }

                return 0;
            }
        );
        return command;
    }
}
