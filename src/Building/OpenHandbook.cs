using Lintel.Disk;
using Lintel.Reading.Memory;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>
/// A handbook that a program holds open while people work on it. What changed on the disk is read again before it is
/// asked, and a text that somebody has open counts in the place of its file.
/// </summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class OpenHandbook
{
    private readonly Func<DateOnly> today;
    private readonly TrackedFolder disk;
    private readonly Dictionary<string, SourceChange> texts = new(StringComparer.Ordinal);
    private readonly ReadingMemory memory;
    private LockHistory? history;
    private ReadResult? read;
    private HandbookSite? site;
    private Check? check;

    /// <summary>Opens the handbook in a folder; nothing is read yet.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="extensions">What the handbook's own program adds.</param>
    /// <param name="today">Tells the day that ages are counted to.</param>
    public OpenHandbook(DiskFolder root, Extensions extensions, Func<DateOnly> today)
    {
        (Root, Extensions, this.today) = (root, extensions, today);
        disk = new(root);
        memory = new(new EditedFolder(disk, texts), extensions.Reading);
    }

    /// <summary>The folder on the disk.</summary>
    public DiskFolder Root { get; }

    /// <summary>What the handbook's own program adds.</summary>
    public Extensions Extensions { get; }

    /// <summary>The files as they are read: open texts in the place of what the disk holds.</summary>
    public IFolder Files => memory.Folder;

    /// <summary>The handbook as it stands now, and what follows from it.</summary>
    public HandbookSite Site
    {
        get
        {
            foreach (var path in disk.FindChanges())
                Forget(path);
            if (read is not null)
                return site!;
            read = ReadResult.Read(memory);
            return site = HandbookSite.Create(read.Handbook, Extensions.Rules.Help, site);
        }
    }

    /// <summary>Everything that a build would find now.</summary>
    public Check Check =>
        Site is var now && check is { } known ? known : check = Building.Check.Run(read!, now, Options);

    /// <summary>How it is checked.</summary>
    public CheckOptions Options =>
        new()
        {
            Today = today(),
            Extensions = Extensions,
            Lock = path => history ??= RepositoryLock.ForCheck(Root, path),
        };

    /// <summary>Takes a text that somebody has open in the place of its file, which need not be there.</summary>
    public void Put(string path, string text)
    {
        texts[path] = new(path, "", text, HasMark: false);
        Forget(path);
    }

    /// <summary>Takes the file again.</summary>
    public void Close(string path)
    {
        if (texts.Remove(path))
            Forget(path);
    }

    /// <summary>Takes note that a file changed, came or went, which may be code beside the handbook; the path is below
    /// the root, or leads out of it. Code is not looked at otherwise: there may be much of it.</summary>
    public void Notice(string path)
    {
        if (memory.ForgetCode(path))
            (read, check) = (null, null);
    }

    private void Forget(string path)
    {
        memory.Forget(path);
        (read, check, history) = (null, null, null);
    }
}
