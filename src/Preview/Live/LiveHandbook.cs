using System.Collections.Immutable;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Git;
using Lintel.Reading.Memory;
using Lintel.Search.Indexing;
using Lintel.Site;

namespace Lintel.Preview.Live;

/// <summary>A handbook that is being written. It reads again what changed, and keeps the last edition that could be
/// read.</summary>
internal sealed class LiveHandbook
{
    private readonly DiskFolder root;
    private readonly PreviewDays days;
    private readonly Extensions extensions;
    private readonly ReadingMemory memory;
    private readonly TermMemory terms = new();
    private ReadResult read;
    private GitRepository repository;
    private (string? Commit, ChangeLog Log, ImmutableArray<Diagnostic> Findings) history;

    /// <summary>Reads the handbook for the first time and shows what can be read of it.</summary>
    public LiveHandbook(DiskFolder root, PreviewDays days, Extensions extensions)
    {
        (this.root, this.days, this.extensions) = (root, days, extensions);
        memory = new(root, extensions.Reading);
        read = ReadResult.Read(memory).Sanitized();
        repository = GitRepository.Open(root.Path);
        history = History();
        Current = Next(1, null);
    }

    /// <summary>What is shown.</summary>
    public Edition Current { get; private set; }

    /// <summary>Folders of the files by which another tool orders the sidebar.</summary>
    public IEnumerable<string> FoldersOfSidebar =>
        read
            .Handbook.Settings.Sidebar.Select(entry => entry.All.FirstOrDefault(below => below.Path is not null)?.Path)
            .OfType<Located<string>>()
            .Select(path => SourcePath.Folder(path.At.File).TrimEnd('/'))
            .Distinct();

    /// <summary>Folders with sources, below the root; the empty name stands for the root itself.</summary>
    public IEnumerable<string> Folders =>
        read.Handbook.Settings is { Input: { Length: > 0 } input } settings
            ? [input, "theme", .. settings.DecisionFolders]
            : [""];

    /// <summary>Reads what changed, or everything for null. When a file cannot be read, the last edition stays and says
    /// so.</summary>
    public Edition Reread(ImmutableHashSet<string>? changed)
    {
        if (changed is null)
            memory.Forget();
        foreach (var path in changed ?? [])
            memory.Forget(path);
        read = ReadResult.Read(memory).Sanitized();
        var findings = read.Findings;
        return Current = findings.Any(finding => finding.Severity == Severity.Error)
            ? Current with
            {
                Findings = findings,
                IsChecked = true,
                Saved = changed ?? [],
            }
            : Next(Current.Number + 1, Current.Publication) with
            {
                Saved = changed ?? [],
            };
    }

    /// <summary>Judges what was read last.</summary>
    public Edition Check() =>
        Current = Current with
        {
            Findings = [.. Building.Check.Run(read, Options).Findings, .. history.Findings],
            IsChecked = true,
        };

    /// <summary>Whether a commit was made since the history was read; then there is a new edition that shows
    /// it.</summary>
    public bool HasNewHistory()
    {
        // A repository may be made while the preview runs; a git that did not answer once is left alone.
        if (repository.Fault is { } fault && fault != GitFault.Hangs)
            repository = GitRepository.Open(root.Path);
        if (Head() is not { } head || head == history.Commit)
            return false;
        history = History();
        Current = Next(Current.Number + 1, Current.Publication) with
        {
            Findings = Current.Findings,
            IsChecked = Current.IsChecked,
            Saved = Current.Saved,
        };
        return true;
    }

    private CheckOptions Options =>
        new()
        {
            Today = days.Check,
            Extensions = extensions,
            Lock = path => RepositoryLock.ForBuild(root, path),
        };

    private string? Head() => repository.Commit(Revision.Head)?.ToString();

    private (string? Commit, ChangeLog Log, ImmutableArray<Diagnostic> Findings) History()
    {
        var found = new DiagnosticBag();
        var log = HistoryReader.Read(repository, read.Handbook, found);
        return (Head(), log, found.ToReport(read.Handbook.Settings));
    }

    private Edition Next(int number, Publication? last)
    {
        var site = HandbookSite.Create(read.Handbook, extensions.Rules.Help, last?.Site) with
        {
            History = history.Log,
            Today = days.Pages,
            ReleaseDay = days.Pages ?? history.Log.NewestDay ?? days.Check,
            ShowsDrafts = true,
        };
        return new(number, Publication.Create(site, extensions, terms), []);
    }
}

/// <summary>The days that a preview counts to.</summary>
/// <param name="Check">For what is overdue.</param>
/// <param name="Pages">For ages on pages; null takes the day of the newest commit, as a build does.</param>
internal sealed record PreviewDays(DateOnly? Check, DateOnly? Pages);
