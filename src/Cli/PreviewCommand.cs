using System.CommandLine;
using Lintel.Building;
using Lintel.Cli.Reports;
using Lintel.Preview;

namespace Lintel.Cli;

/// <summary><c>lintel preview</c>: the handbook in a browser while it is being written.</summary>
internal static class PreviewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var (root, port, day, report) = (new RootOption(), new PortOption(), new DayOption(), new ReportOptions());
        var editor = new EditorOption();
        var command = new Command("preview", "Show the handbook on this machine and follow every save; write nothing.")
        {
            port,
            day,
            editor,
        };
        root.AddTo(command);
        report.AddTo(command);
        command.SetAction(
            async (call, end) =>
            {
                var folder = root.Folder(call);
                var preview = await PreviewServer.StartAsync(
                    new(folder, new(day.In(call) ?? Today.Day, day.In(call)))
                    {
                        Port = call.GetValue(port),
                        Extensions = extensions,
                        Editor = editor.In(call, folder),
                    },
                    Console.Error.WriteLine,
                    findings => report.Show(call, findings)
                );
                if (preview is null)
                    return port.Taken(call);
                await using (preview)
                {
                    Console.Out.WriteLine($"Preview of {folder.Path} at {preview.Server.Address}; Ctrl+C ends it.");
                    await preview.Server.WaitAsync(end);
                }

                return 0;
            }
        );
        return command;
    }
}
