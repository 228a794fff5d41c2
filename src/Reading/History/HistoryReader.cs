using System.Collections.Immutable;
using System.Globalization;
using Lintel.Content;
using Lintel.Content.History;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Git;

namespace Lintel.Reading.History;

/// <summary>From git's log to the changes of each file. Git is asked once, for all files together.</summary>
public static class HistoryReader
{
    // A commit's line, then its files, null characters between all of them: no name and no message can be mistaken for another.
    private const string Format = "%x01%H%x02%as%x02%cs%x02%aN%x02%D%x02%s%x02";

    // Where git keeps what it knows; the finding concerns no file of the handbook.
    private const string Place = ".git";

    /// <summary>The history of a handbook's input and decision folders; what git does not tell of it is reported once.</summary>
    public static ChangeLog Read(GitRepository repository, Library library, DiagnosticBag bag)
    {
        var root = new DiskFolder(library.Root);
        var hasInput = root.HasFolder("input");
        var folders = library.Settings.DecisionFolders.Append("input").Where(root.HasFolder);
        var (text, fault) = repository.Log(Format, hasInput ? folders : ["."]);
        var log = fault is null ? Parse(text) : new() { Lack = $"Its history is missing: {fault.Cause}." };
        var told = fault ?? (log.Lack is null ? null : GitFault.Shallow);
        if (told is { Severity: not Severity.Off })
            bag.Add(SourceRules.MissingHistory.At(SourceSpan.StartOf(Place), (told.Cause, told.Remedy)) with { Severity = told.Severity });
        return log;
    }

    /// <summary>Reads what git printed.</summary>
    internal static ChangeLog Parse(string text)
    {
        var changes = new Dictionary<string, List<Change>>(StringComparer.Ordinal);
        // A file that was moved goes on under its new name: older commits call it by the old one.
        var laterNames = new Dictionary<string, string>(StringComparer.Ordinal);
        DateOnly? newest = null;
        var isShallow = false;
        foreach (var commit in text.Split('\u0001', StringSplitOptions.RemoveEmptyEntries).Select(chunk => chunk.Split('\u0002')).Where(parts => parts.Length == 7))
        {
            if (DateOnly.TryParseExact(commit[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !(day < newest)) newest = day;
            // Where a clone breaks off, its first commit seems to add every file at once.
            if (commit[4].Split(", ").Contains("grafted"))
            {
                isShallow = true;
                continue;
            }

            var change = new Change(commit[0], commit[1], commit[3], commit[5]);
            foreach (var (status, path, old) in Files(commit[6]))
            {
                var name = laterNames.GetValueOrDefault(path, path);
                if (old is not null) laterNames[old] = name;
                // What was deleted and made again is a new file: its name says nothing about the old one.
                if (status == 'D') laterNames[path] = "";
                else if (name.Length > 0) (changes.TryGetValue(name, out var known) ? known : changes[name] = []).Add(change);
            }
        }

        return new()
        {
            Lack = isShallow ? $"Its history is not whole: {GitFault.Shallow.Cause}." : null,
            NewestDay = newest,
            ByFile = changes.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal),
        };
    }

    private static IEnumerable<(char Status, string Path, string? Old)> Files(string names)
    {
        var words = new Queue<string>(names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('\n')).Where(word => word.Length > 0));
        while (words.TryDequeue(out var status) && words.TryDequeue(out var path))
        {
            if (status[0] is 'R' or 'C' && words.TryDequeue(out var later)) yield return (status[0], later, status[0] == 'R' ? path : null);
            else yield return (status[0], path, null);
        }
    }
}
