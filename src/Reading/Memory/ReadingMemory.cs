using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Reading.Code;
using Lintel.Reading.Files;
using Lintel.Reading.Git;
using Lintel.Reading.Links;
using Lintel.Reading.OtherTools;

namespace Lintel.Reading.Memory;

/// <summary>
/// What was read of a handbook, file by file, so that the next reading only reads what changed and comes to the same as
/// a first one would.
/// Who keeps it says which files changed; a reading itself does not look.
/// </summary>
internal sealed class ReadingMemory
{
    private readonly RememberedFolder folder;
    private readonly ConcurrentDictionary<string, (SourceFile? File, ImmutableArray<Diagnostic> Findings)> sources =
        new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RememberedDocument> documents = new(StringComparer.Ordinal);
    private ReadingContext? context;
    private DirectoryMetadata? folders;
    private readonly HashSet<string> changedCode = new(StringComparer.Ordinal);
    private (string Key, CodeBase? Found)? code;

    /// <summary>Nothing is known yet of the handbook in a folder.</summary>
    public ReadingMemory(IFolder root, ReadingOptions? options = null) =>
        (folder, Options, Ignored) = (new(root), options ?? ReadingOptions.Default, Ask(root));

    /// <summary>How the handbook is read.</summary>
    public ReadingOptions Options { get; }

    /// <summary>What git ignores; asked again when files came or went.</summary>
    public Lazy<IgnoredPaths> Ignored { get; private set; }

    /// <summary>The folder, whose lists of names are remembered.</summary>
    public IFolder Folder => folder;

    /// <summary>Takes note that a file or folder changed, came or went; the path is below the root.</summary>
    public void Forget(string path)
    {
        sources.TryRemove(path, out _);
        if (!SourcePath.IsMarkdown(path))
            ForgetCode(path);
        if (Settings.Places.Contains(path) || DirectoryMetadata.IsOfFolder(path) || ToolFiles.IsOne(path))
            ForgetDocuments();
        foreach (var (source, document) in documents)
            if (document.Includes.Contains(path) || (!SourcePath.IsRecordText(path) && document.Shows(path)))
                documents.TryRemove(source, out _);
        if (folder.Knows(path) && folder.HasFile(path))
            return;
        folder.Forget(path);
        Ignored = Ask(folder);
        foreach (var below in sources.Keys.Where(key => key.StartsWith(path + "/", StringComparison.Ordinal)))
            sources.TryRemove(below, out _);
    }

    /// <summary>Takes note that code beside the handbook changed, came or went; false where nothing asks for code. The
    /// path is below the root, or leads out of it.</summary>
    public bool ForgetCode(string path)
    {
        changedCode.Add(path);
        return code?.Found is not null;
    }

    /// <summary>Takes note that anything may have changed.</summary>
    public void Forget()
    {
        folder.Forget();
        Ignored = Ask(folder);
        code = null;
        sources.Clear();
        ForgetDocuments();
    }

    /// <summary>The code beside the handbook; a record that says something else does not change it.</summary>
    internal CodeBase? Code(Settings settings, ImmutableArray<Decision> records)
    {
        var key = CodeReader.KeyOf(settings, records);
        if (code?.Key != key)
            code = (key, CodeReader.Read(folder, settings, records));
        else if (changedCode.Count > 0 && code is { Found: { } found })
            code = (key, CodeReader.ReadAgain(folder, found, changedCode, settings, records));
        changedCode.Clear();
        return code?.Found;
    }

    internal SourceFile? Source(string path, DiagnosticBag bag)
    {
        var (file, findings) = sources.GetOrAdd(
            path,
            key =>
            {
                var found = new DiagnosticBag();
                return (SourceFileReader.Read(folder, key, found), found.All);
            }
        );
        bag.AddRange(findings);
        return file;
    }

    /// <summary>Takes note of what folders say of the pages below them: pages keep what was made of them as long as
    /// that is the same.</summary>
    internal void UseFolders(DirectoryMetadata now)
    {
        if (folders is null || !now.Says(folders))
            ForgetDocuments();
        folders = now;
    }

    /// <summary>The resolver for the names of a handbook: the last one as long as those are the same.</summary>
    internal LinkResolver ResolverOn(ReadingContext next, Func<LinkResolver> make)
    {
        if (context is null || !next.HasFolderRulesOf(context))
            documents.Clear();
        context = next with { Resolver = context is not null && next.HasNamesOf(context) ? context.Resolver : make() };
        return context.Resolver!;
    }

    internal T? Document<T>(
        SourceFile file,
        LinkResolver resolver,
        Func<SourceFile, DiagnosticBag, T?> read,
        Func<T, Document?> page,
        DiagnosticBag bag
    )
        where T : class
    {
        if (
            !documents.TryGetValue(file.Path, out var known)
            || known.Value is not (null or T)
            || !known.Holds(file.Path, file.Text, resolver)
        )
        {
            var found = new DiagnosticBag();
            var value = read(file, found);
            known = new(file.Text, value, value is null ? [] : page(value)?.Body.Links ?? [], resolver, found.All)
            {
                Includes = value is null ? [] : page(value)?.Body.Includes ?? [],
            };
        }
        else
        {
            known = known with { Resolver = resolver };
        }

        documents[file.Path] = known;
        bag.AddRange(known.Findings);
        return (T?)known.Value;
    }

    private static Lazy<IgnoredPaths> Ask(IFolder root) => new(() => IgnoredPaths.Find(root));

    private void ForgetDocuments()
    {
        documents.Clear();
        context = null;
    }
}
