using System.Collections.Immutable;
using System.Text;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Code;

namespace Lintel.Reading.Code;

/// <summary>Reads what the code beside a handbook says of its records: one pass over the files that git tracks. It is
/// made where a record says what it governs, or the settings ask for it.</summary>
internal static class CodeReader
{
    // A file with such a character is none that people write.
    private const int SearchedForNull = 8_000;

    /// <summary>What the pass depends on besides the code: two with the same key come to the same.</summary>
    public static string KeyOf(Settings settings, ImmutableArray<Decision> records)
    {
        var code = settings.Code ?? new();
        return string.Join(
            '\n',
            [
                $"{CodeSettings.IsAskedFor(settings, records)}",
                .. Letters(settings, records),
                "",
                .. code.Include,
                "",
                .. code.Exclude,
            ]
        );
    }

    /// <summary>All code of the repository that holds a folder; null where nothing asks for it, or there is no
    /// repository.</summary>
    public static CodeBase? Read(IFolder root, Settings settings, ImmutableArray<Decision> records)
    {
        if (!CodeSettings.IsAskedFor(settings, records) || TrackedFiles.Find(root) is not { } tracked)
            return null;
        return new(tracked.Files, ReadReferences(tracked.Top, tracked.Files, settings, records));
    }

    /// <summary>The same after some files changed: where all of them are tracked already, only they are read.</summary>
    /// <param name="root">The folder of the handbook.</param>
    /// <param name="known">What was read before.</param>
    /// <param name="changed">Paths below the root, or that lead out of it.</param>
    /// <param name="settings">Which files are to be read, and by which letters.</param>
    /// <param name="records">The records.</param>
    public static CodeBase? ReadAgain(
        IFolder root,
        CodeBase known,
        IEnumerable<string> changed,
        Settings settings,
        ImmutableArray<Decision> records
    )
    {
        if (WorkTree.Find(root.Path) is not { } folder)
            return null;
        var top = new DiskFolder(folder);
        var paths = changed
            .Select(path => SourcePath.Resolve(settings.PathInRepository, path))
            .ToHashSet(StringComparer.Ordinal);
        var files = known.Files;
        if (paths.Any(path => path is null || !Holds(known.Files, path) || !top.HasFile(path)))
        {
            if (TrackedFiles.Find(root) is not { } tracked)
                return null;
            files = tracked.Files;
        }

        var again = files.Where(file => paths.Contains(file) || !Holds(known.Files, file)).ToImmutableArray();
        return new(
            files,
            [
                .. known
                    .References.Where(found => Holds(files, found.At.File) && !Holds(again, found.At.File))
                    .Concat(ReadReferences(top, again, settings, records))
                    .OrderBy(found => found.At.File, StringComparer.Ordinal),
            ]
        );
    }

    private static bool Holds(ImmutableArray<string> files, string path) =>
        files.BinarySearch(path, StringComparer.Ordinal) >= 0;

    /// <summary>What the comments of some files say of records.</summary>
    /// <param name="top">The top of the repository, on the disk or in a commit.</param>
    /// <param name="paths">The files below it.</param>
    /// <param name="settings">Which of them are to be read, and by which letters.</param>
    /// <param name="records">The records.</param>
    public static ImmutableArray<CodeReference> ReadReferences(
        IFolder top,
        ImmutableArray<string> paths,
        Settings settings,
        ImmutableArray<Decision> records
    )
    {
        if (Finder(settings, records) is not { } finder)
            return [];
        var files = CodeFiles.Create(settings.Code ?? new(), top);
        return
        [
            .. AllCores
                .Map(
                    paths,
                    path =>
                        files.SyntaxOf(path) is { } syntax && ReadText(top, path) is { } text
                            ? finder.Find(path, text, syntax)
                            : []
                )
                .SelectMany(found => found),
        ];
    }

    /// <summary>What the messages of commits say of records; their places say nothing.</summary>
    public static ImmutableArray<CodeReference> ReadMessages(
        string messages,
        Settings settings,
        ImmutableArray<Decision> records
    ) => Finder(settings, records)?.FindIn(messages) ?? [];

    private static ReferenceFinder? Finder(Settings settings, ImmutableArray<Decision> records) =>
        ReferenceFinder.Create(Letters(settings, records));

    private static IEnumerable<string> Letters(Settings settings, ImmutableArray<Decision> records) =>
        settings.Code is { Prefixes: { IsEmpty: false } prefixes }
            ? prefixes
            : records.Where(record => record.Number is not null).Select(record => record.Series).Distinct();

    // What cannot be read, or is no text, says nothing; whether that is right is not the handbook's concern.
    private static string? ReadText(IFolder top, string path)
    {
        try
        {
            var bytes = top.Read(path, Limits.CodeFileBytes);
            return bytes.AsSpan(0, Math.Min(bytes.Length, SearchedForNull)).Contains((byte)0)
                ? null
                : Encoding.UTF8.GetString(bytes);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }
}
