using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Preview.Live;
using Lintel.Preview.Sites;
using Lintel.Text.Formats;
using Microsoft.AspNetCore.Http;

namespace Lintel.Preview;

/// <summary>
/// Shows a handbook while it is being written. A save costs reading the file and drawing the page that is open; judging
/// the whole comes after,
/// and search when somebody searches. Decided in ADR-25.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    // Long enough for a browser to have drawn the page.
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(150);

    private readonly LiveHandbook handbook;
    private readonly EditorAddress editor;
    private readonly SourceWatcher watcher;
    private readonly Subscribers subscribers = new();
    private readonly Action<string> tell;
    private readonly Action<ImmutableArray<Diagnostic>> show;
    private ImmutableArray<Diagnostic> told = [];

    private PreviewServer(PreviewRequest request, Action<string> tell, Action<ImmutableArray<Diagnostic>> show)
    {
        watcher = new(request.Root);
        watcher.Watch(["input", "theme", "adr"]);
        handbook = new(request.Root, request.Days, request.Extensions);
        watcher.Watch(handbook.Folders, handbook.FoldersOfSidebar);
        editor = request.Editor;
        (this.tell, this.show) = (tell, show);
    }

    /// <summary>The server that browsers talk to.</summary>
    public LocalServer Server { get; private set; } = null!;

    /// <summary>Starts to show a handbook; null when somebody else has the port. Lines for the terminal go to
    /// <paramref name="tell"/>, findings that are new to <paramref name="show"/>.</summary>
    public static async Task<PreviewServer?> StartAsync(
        PreviewRequest request,
        Action<string> tell,
        Action<ImmutableArray<Diagnostic>> show
    )
    {
        var preview = new PreviewServer(request, tell, show);
        if (await LocalServer.StartAsync(request.Port, preview.AnswerAsync) is not { } server)
        {
            preview.watcher.Dispose();
            return null;
        }

        preview.Server = server;
        _ = Task.Run(() => preview.FollowAsync(server.Ending));
        return preview;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        watcher.Dispose();
    }

    private Task AnswerAsync(HttpContext context, CancellationToken ending)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == PreviewClient.Events)
            return subscribers.ServeAsync(context, () => handbook.Current.State(editor), ending);
        if (PreviewClient.PathOfEdition(path) is { } file)
            context.Request.Path = file;
        else if (path.StartsWith(PreviewClient.Folder, StringComparison.Ordinal))
            return SiteAnswers.SendAsync(context, PreviewClient.File(path));
        var edition = handbook.Current;
        return SiteAnswers.SendAsync(
            context,
            edition.Site,
            answer => answer with { Bytes = PreviewClient.Insert(answer.File, answer.Bytes, edition.Number) }
        );
    }

    private async Task FollowAsync(CancellationToken end)
    {
        var isNew = true;
        try
        {
            while (!end.IsCancellationRequested)
            {
                if (isNew && !await watcher.HasNextAsync(Idle, end))
                    Judge();
                var changed = await watcher.NextAsync(end);
                isNew = Reread(changed);
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private bool Reread(ImmutableHashSet<string>? changed) =>
        TryRun(() =>
        {
            var (before, start) = (handbook.Current.Number, TimeProvider.System.GetTimestamp());
            var edition = handbook.Reread(changed);
            subscribers.Tell(edition.State(editor));
            watcher.Watch(handbook.Folders, handbook.FoldersOfSidebar);
            var time = TimeProvider.System.GetElapsedTime(start);
            var outcome =
                edition.Number > before
                    ? $"read in {time.TotalMilliseconds:0} ms"
                    : "cannot be read, the last good site stays";
            tell($"{Phrase(changed)}: {outcome}");
            if (edition.IsChecked)
                Report(edition);
            return !edition.IsChecked;
        });

    private void Judge() =>
        TryRun(() =>
        {
            var edition = handbook.Check();
            subscribers.Tell(edition.State(editor));
            Report(edition);
            if (handbook.HasNewHistory())
                subscribers.Tell(handbook.Current.State(editor));
            return true;
        });

    // A preview outlives a failure of the program: the next save may be what mends it.
    private bool TryRun(Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            tell($"lintel: a failure of the program, not of the handbook: {ContentGuard.Describe(failure)}");
            return false;
        }
    }

    private void Report(Edition edition)
    {
        // What was said before is still in the terminal.
        show([.. edition.Findings.Except(told)]);
        told = edition.Findings;
        var (errors, warnings) = (
            edition.Findings.Count(finding => finding.Severity == Severity.Error),
            edition.Findings.Count(finding => finding.Severity == Severity.Warning)
        );
        tell($"{errors} error{(errors == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")}");
    }

    private static string Phrase(IReadOnlyCollection<string>? changed) =>
        changed switch
        {
            null => "Everything",
            { Count: 1 } => TerminalText.Line(changed.Single()),
            _ => $"{changed.Count} files",
        };
}
