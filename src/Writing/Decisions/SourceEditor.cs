using System.Text;
using Lintel.Content;

namespace Lintel.Writing.Decisions;

/// <summary>Changes source files in place. A file is replaced as a whole, so a crash leaves the old one or the new one.</summary>
public static class SourceEditor
{
    /// <summary>Applies changes below a folder; the paths of the files that changed, in order.</summary>
    public static IReadOnlyList<string> Apply(string root, IEnumerable<TextEdit> edits)
    {
        var changed = new List<string>();
        foreach (var file in edits.GroupBy(edit => edit.At.File).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var path = System.IO.Path.Combine(root, file.Key);
            var bytes = File.ReadAllBytes(path);
            var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var text = Encoding.UTF8.GetString(bytes, mark, bytes.Length - mark);
            var edited = TextEdits.Apply(text, file);
            if (string.Equals(text, edited, StringComparison.Ordinal)) continue;
            Replace(path, [.. bytes[..mark], .. Encoding.UTF8.GetBytes(edited)]);
            changed.Add(file.Key);
        }

        return changed;
    }

    /// <summary>Writes a new file; false when there is one already.</summary>
    public static bool Create(string root, string path, string text)
    {
        var full = System.IO.Path.Combine(root, path);
        if (File.Exists(full)) return false;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        Replace(full, Encoding.UTF8.GetBytes(text));
        return true;
    }

    /// <summary>Writes a file, new or in the place of an old one.</summary>
    public static void Write(string root, string path, string text) => Replace(System.IO.Path.Combine(root, path), Encoding.UTF8.GetBytes(text));

    private static void Replace(string path, byte[] bytes)
    {
        var beside = path + ".lintel-new";
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, path, overwrite: true);
    }
}
