using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Reading.Files;

/// <summary>Keeps a program from writing what it could not read afterwards.</summary>
internal static class ReadBack
{
    /// <summary>The changes without those of a file whose front matter could be read before them and could not be
    /// after them, or would lose a key.</summary>
    public static IEnumerable<TextEdit> Sound(IFolder folder, IEnumerable<TextEdit> edits) =>
        edits.GroupBy(edit => edit.At.File).Where(file => IsSound(folder, file)).SelectMany(file => file);

    private static bool IsSound(IFolder folder, IGrouping<string, TextEdit> edits)
    {
        var unheard = new DiagnosticBag();
        if (
            !SourcePath.IsMarkdown(edits.Key)
            || SourceFileReader.Read(folder, edits.Key, unheard)?.FrontMatter is not { } before
        )
            return true;
        var changes = SourceEditor.Plan(folder, edits).ToDictionary(change => change.Path);
        var after = SourceFileReader.Read(new EditedFolder(folder, changes), edits.Key, unheard)?.FrontMatter;
        return after is not null && before.Entries.All(entry => after[entry.Key.Value] is not null);
    }
}
