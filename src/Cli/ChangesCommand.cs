using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Building;
using Lintel.Changes.Formats;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Git;
using Lintel.Rendering;
using Lintel.Site;

namespace Lintel.Cli;

/// <summary><c>lintel changes</c>: what a branch does to the handbook, for a comment, a program or a browser.</summary>
internal static class ChangesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var root = new RootOption();
        var baseName = new Option<string?>("--base")
        {
            Description =
                "Branch, tag or commit to compare with; the default is the one the host names, or the branch of the "
                + "settings.",
            HelpName = "REF",
        };
        var format = new FormatOption(
            "Markdown for a comment, JSON for a program, or the HTML of the page '/changes/'.",
            "markdown",
            "json",
            "html"
        );
        var gate = new Option<bool>("--gate")
        {
            Description = "End with 1 where the branch brought an error, such as a rewritten accepted record.",
        };
        var from = new FileOption("--from")
        {
            Description =
                "Tell what another run wrote with '--format json', which need not be trusted, instead of comparing "
                + "anything.",
        };
        var (context, report, day) = (new ContextOption(), new ReportOptions(), new DayOption());
        var command = new Command(
            "changes",
            "Tell what the work tree changes about the handbook: decisions, not lines of files."
        )
        {
            baseName,
            format,
            gate,
            from,
            day,
        };
        root.AddTo(command);
        context.AddTo(command);
        report.AddTo(command);
        command.Validate(call =>
        {
            if (call.GetValue(from) is not { } file || !FolderOption.IsPath(call, file, "--from"))
                return;
            if (call.GetValue(baseName) is not null)
                call.AddError("Option '--from' compares nothing, so it takes no '--base'.");
            if (call.GetValue(gate))
                call.AddError("Option '--from' compares nothing, so it is no gate. Use 'lintel changes --gate' there.");
            if (call.GetValue(format) == "html")
                call.AddError("Option '--from' has no texts for a page. Use '--format markdown' or '--format json'.");
        });
        command.SetAction(call =>
        {
            var folder = root.Folder(call);
            if (from.Path(call) is { } file)
                return Retell(file, SettingsReader.Read(folder, new DiagnosticBag()), call.GetRequiredValue(format));
            var options = new CheckOptions
            {
                Today = day.In(call) ?? Today.Day,
                Extensions = extensions,
                Lock = path => RepositoryLock.ForCheck(folder, path),
            };
            // Of the code only what the branch touches is read.
            var read = ReadResult.Read(folder, extensions.Reading with { ReadsCode = false });
            var check = Check.Run(read.Sanitized(), options);
            var site = context.Host(call).ContextFor(check.Handbook.Settings);
            var changes = Comparison.Find(
                folder,
                GitRepository.Open(folder.Path),
                check,
                site,
                options,
                call.GetValue(baseName)
            );
            StandardOutput.Write(
                Text(
                    call.GetRequiredValue(format),
                    PreviewNotice.Create(check.Handbook, site, changes),
                    check.Site,
                    extensions
                )
            );
            if (changes.Base is null)
            {
                Console.Error.WriteLine($"lintel: {changes.Missing}");
                return CommandLine.WrongCall;
            }

            // Settings that cannot be taken at their word change what is read, and so what is compared.
            ImmutableArray<Diagnostic> broken =
            [
                .. check.Findings.Where(finding =>
                    finding.Severity == Severity.Error && Settings.Places.Contains(finding.At.File)
                ),
            ];
            report.Show(call, broken);
            var isStopped = call.GetValue(gate) && changes.Problems.Any(problem => problem.IsError);
            return broken.IsEmpty && !isStopped ? 0 : CommandLine.ContentErrors;
        });
        return command;
    }

    private static int Retell(string file, Settings settings, string format)
    {
        try
        {
            var (folder, name) = DiskFolder.Holding(file);
            var (report, problem) = ChangesJsonReader.Read(folder.Read(name, ChangesJsonReader.MaximumBytes), settings);
            if (report is null)
                return Refuse($"'{name}' is not what 'lintel changes --format json' writes. {problem}");
            StandardOutput.Write(format == "json" ? ChangesJson.Write(report) : ChangesMarkdown.Write(report));
            return 0;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return Refuse(
                $"'{file}' cannot be read: {FileFailure.Reason(failure)}. Name the file that 'lintel changes --format "
                    + "json' wrote."
            );
        }
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"lintel: {why}");
        return CommandLine.ContentErrors;
    }

    private static string Text(string format, PreviewNotice preview, HandbookSite site, Extensions extensions) =>
        format switch
        {
            "json" => ChangesJson.Write(preview.Changes, preview.Context, site.Handbook.Settings, preview.Route),
            "html" => PageText(ChangesPages.Create(site with { Preview = preview }).Single(), site, extensions),
            _ => ChangesMarkdown.Write(preview.Changes, preview.Context, site.Handbook.Settings, preview.Route),
        };

    private static string PageText(ComponentPage page, HandbookSite site, Extensions extensions) =>
        System.Text.Encoding.UTF8.GetString(
            new PageRenderer(extensions.Components, site.Translations).Render(page).Bytes.Span
        );
}
