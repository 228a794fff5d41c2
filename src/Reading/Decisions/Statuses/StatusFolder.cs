using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>Folders that records are sorted into by what became of them: <c>adr/rejected/</c>,
/// <c>adr/2_angenommen/</c>.</summary>
internal static class StatusFolder
{
    /// <summary>What a folder that ends a path is called, in words; null where it is called after no status.</summary>
    public static string? NameOf(string folder)
    {
        var name = folder
            .TrimEnd('/')
            .Split('/')[^1]
            .TrimStart([.. "0123456789-_. "])
            .Replace('-', ' ')
            .Replace('_', ' ')
            .Trim();
        return FileVocabulary.StatusFolders.Contains(name) || WrittenWords.IsStatus(name) ? name : null;
    }

    /// <summary>The folder that a record lies in, as a file or as a folder of its own.</summary>
    public static string Around(RecordText text) =>
        SourcePath.Folder(text.File.Path) is var folder && text.Name.IsFolderOf(text.File.Path)
            ? SourcePath.Folder(folder.TrimEnd('/'))
            : folder;
}
