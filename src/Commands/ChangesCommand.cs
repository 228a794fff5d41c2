using System.CommandLine;
using Lintel.Building;
using Lintel.Comparing.Formats;
using Lintel.Content;
using Lintel.Rendering;
using Lintel.Rendering.Changes;

namespace Lintel.Commands;

/// <summary><c>lintel changes</c>: what a branch does to the handbook, for a comment, a program or a browser.</summary>
internal static class ChangesCommand
{
    private enum ChangesFormat
    {
        Markdown,
        Json,
        Html,
    }

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var root = new Option<DirectoryInfo>("--root")
        {
            Description = "Folder of the handbook.",
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
        };
        root.AcceptExistingOnly();
        var baseName = new Option<string?>("--base") { Description = "Branch, tag or commit to compare with; the default is the one the host names, or the branch of the settings.", HelpName = "REF" };
        var format = new Option<ChangesFormat>("--format") { Description = "Markdown for a comment, JSON for a program, or the HTML of the page '/changes/'.", HelpName = "markdown|json|html" };
        var context = new ContextOption();
        var command = new Command("changes", "Tells what the work tree changes about the handbook: decisions, not lines of files.") { root, baseName, format };
        context.AddTo(command);
        command.SetAction(call =>
        {
            var folder = call.GetRequiredValue(root).FullName;
            var check = Check.Run(folder);
            var site = context.Host(call).ContextFor(check.Library.Settings);
            var changes = Comparison.Of(folder, check, site, call.GetValue(baseName));
            StandardOutput.Write(Text(call.GetValue(format), Preview.Of(check.Library, site, changes), check.Library));
            if (changes.Base is not null) return 0;
            Console.Error.WriteLine($"lintel: {changes.Missing}");
            return CommandLine.WrongCall;
        });
        return command;
    }

    private static string Text(ChangesFormat format, Preview preview, Library library) => format switch
    {
        ChangesFormat.Json => ChangesJson.Write(preview.Changes, preview.Context, library.Settings),
        ChangesFormat.Html => PageText(ChangesPages.Of(new SiteFrame(library, preview)).Single()),
        _ => ChangesMarkdown.Write(preview.Changes, preview.Context, library.Settings, preview.Route),
    };

    private static string PageText(ComponentPage page) => System.Text.Encoding.UTF8.GetString(PageRenderer.Render(page).Bytes.Span);
}
