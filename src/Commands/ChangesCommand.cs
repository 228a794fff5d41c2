using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Building;
using Lintel.Comparing.Formats;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;
using Lintel.Reading;
using Lintel.Reading.Git;
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
        var root = new RootOption();
        var baseName = new Option<string?>("--base") { Description = "Branch, tag or commit to compare with; the default is the one the host names, or the branch of the settings.", HelpName = "REF" };
        var format = new Option<ChangesFormat>("--format") { Description = "Markdown for a comment, JSON for a program, or the HTML of the page '/changes/'.", HelpName = "markdown|json|html" };
        var context = new ContextOption();
        var command = new Command("changes", "Tells what the work tree changes about the handbook: decisions, not lines of files.") { baseName, format };
        root.AddTo(command);
        context.AddTo(command);
        command.SetAction(call =>
        {
            var folder = root.Folder(call);
            var check = Check.Run(folder);
            var site = context.Host(call).ContextFor(check.Library.Settings);
            var changes = Comparison.Of(folder, GitRepository.Open(folder.Path), check, site, call.GetValue(baseName));
            StandardOutput.Write(Text(call.GetValue(format), Preview.Of(check.Library, site, changes), check.Library));
            if (changes.Base is null)
            {
                Console.Error.WriteLine($"lintel: {changes.Missing}");
                return CommandLine.WrongCall;
            }

            // Settings that cannot be taken at their word change what is read, and so what is compared.
            ImmutableArray<Diagnostic> broken = [.. check.Findings.Where(finding => finding.Severity == Severity.Error && SettingsReader.Places.Contains(finding.At.File))];
            Console.Error.Write(TextReport.Write(broken));
            return broken.IsEmpty ? 0 : CommandLine.ContentErrors;
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
