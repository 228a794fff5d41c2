using System.Collections.Immutable;
using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Git;

namespace Lintel.Reading;

/// <summary>From git's log to the changes of each file. Git is asked once, for all files together.</summary>
internal static class HistoryReader
{
    // A commit's marker and fields, then its files, null characters between all of them: no name and no message can
    // hold one.
    private const string Commit = "\u0001";
    private const string Format = "%x01%x00%H%x00%as%x00%cs%x00%aN%x00%D%x00%s";

    private const int Fields = 6;

    // Where git keeps what it knows; the finding concerns no file of the handbook.
    private const string Place = ".git";

    /// <summary>The history of a handbook's input and decision folders; what git does not tell of it is reported
    /// once.</summary>
    public static ChangeLog Read(GitRepository repository, Handbook handbook, DiagnosticBag bag)
    {
        var root = new DiskFolder(handbook.Root);
        var input = handbook.Settings.Input ?? "";
        var folders = handbook.Settings.DecisionFolders.Append(input).Where(root.HasFolder);
        var answer = repository.Log(Format, folders.Contains("") ? ["."] : folders);
        var log = answer.Value is { } text
            ? Parse(text)
            : new() { Lack = $"Its history is missing: {answer.Problem!.Cause}." };
        var fault = answer.Problem ?? (log.Lack is null ? null : GitFault.Shallow);
        if (fault is { Severity: not Severity.Off })
            bag.Add(
                RepositoryRules.MissingHistory.At(SourceSpan.StartOf(Place), (fault.Cause, fault.Remedy)) with
                {
                    Severity = fault.Severity,
                }
            );
        return log;
    }

    /// <summary>Reads what git printed.</summary>
    private static ChangeLog Parse(string text)
    {
        var changes = new Dictionary<string, List<Change>>(StringComparer.Ordinal);
        // A file that was moved goes on under its new name: older commits call it by the old one.
        var laterNames = new Dictionary<string, string>(StringComparer.Ordinal);
        DateOnly? newest = null;
        var isShallow = false;
        Change? change = null;
        var words = new Queue<string>(text.Split('\0'));
        while (words.TryDequeue(out var next))
        {
            // The fields end with a line of their own.
            var word = next.TrimStart('\n');
            if (word == Commit)
            {
                if (words.Count < Fields)
                    break;
                var (hash, written, committed, author, names, subject) = (
                    words.Dequeue(),
                    words.Dequeue(),
                    words.Dequeue(),
                    words.Dequeue(),
                    words.Dequeue(),
                    words.Dequeue()
                );
                if (
                    DateOnly.TryParseExact(
                        committed,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    ) && !(day < newest)
                )
                    newest = day;
                // Where a clone breaks off, its first commit seems to add every file at once.
                var isCutOff = names.Split(", ").Contains("grafted");
                isShallow |= isCutOff;
                change = isCutOff ? null : new(hash, written, author, subject);
            }
            else if (word.Length > 0 && words.TryDequeue(out var path))
            {
                // A status and a name; of a moved or copied file, the old name and the new.
                var later = word[0] is 'R' or 'C' && words.TryDequeue(out var target) ? target : path;
                if (change is not null)
                    Enter(change, word[0], later, word[0] == 'R' ? path : null);
            }
        }

        return new()
        {
            Lack = isShallow ? $"Its history is not whole: {GitFault.Shallow.Cause}." : null,
            NewestDay = newest,
            ByFile = changes.ToImmutableDictionary(
                pair => pair.Key,
                pair => pair.Value.ToImmutableArray(),
                StringComparer.Ordinal
            ),
        };

        void Enter(Change change, char status, string path, string? old)
        {
            var name = laterNames.GetValueOrDefault(path, path);
            if (old is not null)
                laterNames[old] = name;
            // What was deleted and made again is a new file: its name says nothing about the old one.
            if (status == 'D')
                laterNames[path] = "";
            else if (name.Length > 0)
                (changes.TryGetValue(name, out var known) ? known : changes[name] = []).Add(change);
        }
    }
}
