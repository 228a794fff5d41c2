using System.CommandLine;
using Lintel.Authoring;
using Lintel.Building;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Git;

namespace Lintel.Cli;

/// <summary><c>lintel build</c>, which is also what <c>lintel</c> alone does.</summary>
internal static class BuildCommand
{
    /// <summary>The root command.</summary>
    public static RootCommand CreateRoot(Extensions extensions)
    {
        var root = new RootCommand(
            "Builds a site of lessons, decision records and role rubrics, and fails when a decision is not whole."
        );
        Configure(root, extensions);
        return root;
    }

    /// <summary>The command by its name.</summary>
    public static Command Create(Extensions extensions)
    {
        var build = new Command("build", "Check the handbook and write the site.");
        Configure(build, extensions);
        return build;
    }

    // The folder of the site below the root, where the next commit would take it along.
    private static string? SeenByGit(DiskFolder root, string target) =>
        Path.GetRelativePath(root.Path, target).Replace('\\', '/') is var folder
        && !folder.StartsWith("..", StringComparison.Ordinal)
        && WorkTree.Find(root.Path) is not null
        && !IgnoredPaths.Find(root).Contains(folder)
            ? folder
            : null;

    private static void Configure(Command command, Extensions extensions)
    {
        var options = new HandbookOptions();
        options.AddTo(command);
        var output = new Option<string?>("--output")
        {
            Description = "Folder to write; the default is 'output' below the root.",
            HelpName = "DIR",
        };
        output.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>(), "--output"));
        var day = new DayOption();
        command.Options.Add(output);
        var context = new ContextOption();
        context.AddTo(command);
        var offline = new Option<bool>("--offline")
        {
            Description = "Write a folder that can be read from disk, without a server, search included.",
        };
        command.Options.Add(day);
        command.Options.Add(offline);
        var timings = new TimingsOption();
        command.Options.Add(timings);
        command.SetAction(call =>
        {
            GarbageCollection.ForOneRun();
            var root = options.Root(call);
            var costs = new Timings();
            using var progress = Progress.Start("building", options.IsQuiet(call));
            var target = OutputFolder.Create(root.Path, call.GetValue(output));
            var build = Build.Run(
                new(root, target)
                {
                    Strict = options.Strict(call),
                    Today = day.In(call) ?? Today.Day,
                    PageDay = day.In(call),
                    Offline = call.GetValue(offline),
                    Host = context.Host(call),
                    Extensions = extensions,
                    Timings = costs,
                }
            );
            // A site that was built may be published, so its addresses are promised from now on. A preview promises
            // nothing.
            var published = (build.Check.Site with { Context = build.Context }).ForAudience();
            var summary = Summary.Write(build, target.Path, costs.All.Wall);
            if (build is { Pages: > 0, Context.IsProduction: true })
            {
                var kept = published.Handbook.Permalinks;
                if (LockWriter.Update(published, build.Check.Lock) is { } warning)
                    Console.Error.WriteLine(warning);
                else if (!kept.Exists && root.HasFile(kept.Path))
                    summary +=
                        $"\n'{kept.Path}' is new: it holds the addresses that are promised from now on. Commit it.";
                if (!kept.Exists && SeenByGit(root, target.Path) is { } folder)
                    summary += $"\nGit does not ignore '{folder}/'. Add it to .gitignore, or the site is committed.";
            }

            var code = options.Conclude(call, build.Check, summary);
            timings.Show(call, costs);
            return code;
        });
    }
}
