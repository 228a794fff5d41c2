using System.Text;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Editors.Places;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Editors;

/// <summary>The handbook as an editor sees it: by addresses of files, with the texts that it has open.</summary>
internal sealed class Workspace(OpenHandbook handbook)
{
    // Lintel reads no larger file.
    private const int MostBytes = 1 << 26;

    private readonly Dictionary<string, OpenText> open = new(StringComparer.Ordinal);
    private SiteIndex? index;
    private HandbookSite? indexed;
    private readonly string? real = RealPath.Resolve(handbook.Root.Path);

    /// <summary>The handbook.</summary>
    public OpenHandbook Handbook => handbook;

    /// <summary>What follows from it, open texts counted.</summary>
    public HandbookSite Site => handbook.Site;

    /// <summary>The places of it, and where they lead.</summary>
    public SiteIndex Index
    {
        get
        {
            var site = Site;
            if (index is null || !ReferenceEquals(site, indexed))
                (index, indexed) = (new(site), site);
            return index;
        }
    }

    /// <summary>The path below the root that an address of an editor means; null where it lies elsewhere.</summary>
    public string? PathOf(string uri)
    {
        if (
            !Uri.TryCreate(uri, UriKind.Absolute, out var parsed)
            || !parsed.IsFile
            || parsed.LocalPath.Contains('\0', StringComparison.Ordinal)
        )
            return null;
        return Below(handbook.Root.Path, parsed.LocalPath) ?? (real is null ? null : Below(real, parsed.LocalPath));
    }

    /// <summary>Takes note that a file changed on the disk, came or went; it may lie beside the handbook.</summary>
    public void Notice(string uri)
    {
        if (PathOf(uri) is { } path)
            handbook.Notice(path);
        else if (Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile)
            handbook.Notice(Path.GetRelativePath(real ?? handbook.Root.Path, parsed.LocalPath).Replace('\\', '/'));
    }

    /// <summary>The address of a file: as the editor wrote it where it has it open.</summary>
    public string UriOf(string path) =>
        open.TryGetValue(path, out var text) ? text.Uri : new Uri(Path.Combine(handbook.Root.Path, path)).AbsoluteUri;

    /// <summary>The version of an open text; null where it is not open.</summary>
    public int? VersionOf(string path) => open.TryGetValue(path, out var text) ? text.Version : null;

    /// <summary>What a file says now; null where there is none.</summary>
    public string? TextOf(string path)
    {
        if (open.TryGetValue(path, out var text))
            return text.Text;
        if (!handbook.Files.HasFile(path))
            return null;
        var bytes = handbook.Files.Read(path, MostBytes).AsSpan();
        return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
    }

    /// <summary>An editor opened a text.</summary>
    public void Open(OpenedText opened)
    {
        if (PathOf(opened.Uri) is { } path)
            Put(path, new(opened.Uri, opened.Version, opened.Text));
    }

    /// <summary>An editor changed a text that it has open.</summary>
    public void Change(DidChangeParams change)
    {
        if (PathOf(change.TextDocument.Uri) is not { } path || !open.TryGetValue(path, out var known))
            return;
        var text = change.ContentChanges.Aggregate(known.Text, Apply);
        Put(path, known with { Text = text, Version = change.TextDocument.Version ?? known.Version });
    }

    /// <summary>An editor closed a text: its file counts again.</summary>
    public void Close(string uri)
    {
        if (PathOf(uri) is not { } path)
            return;
        open.Remove(path);
        handbook.Close(path);
    }

    /// <summary>Changes of files as an editor makes them, file by file.</summary>
    public IEnumerable<DocumentChange> Changes(IEnumerable<TextEdit> edits) =>
        edits
            .GroupBy(edit => edit.At.File, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new DocumentChange
            {
                TextDocument = new(UriOf(file.Key)) { Version = VersionOf(file.Key) },
                Edits = [.. Apart(file).Select(edit => new LspEdit(RangeOf(edit.At), edit.Replacement))],
            });

    // Editors refuse changes that overlap: the first counts, as it does on the disk.
    private static IEnumerable<TextEdit> Apart(IEnumerable<TextEdit> edits)
    {
        var (line, column) = (0, 0);
        foreach (var edit in edits.Distinct().OrderBy(edit => (edit.At.Line, edit.At.Column)))
        {
            if ((edit.At.Line, edit.At.Column).CompareTo((line, column)) < 0)
                continue;
            (line, column) = (edit.At.EndLine, edit.At.EndColumn);
            yield return edit;
        }
    }

    /// <summary>A stretch of a file as an editor counts it.</summary>
    public static LspRange RangeOf(SourceSpan at) =>
        new(
            new(Math.Max(0, at.Line - 1), Math.Max(0, at.Column - 1)),
            new(Math.Max(0, at.EndLine - 1), Math.Max(0, at.EndColumn - 1))
        );

    /// <summary>Where a stretch lies.</summary>
    public LspLocation LocationOf(SourceSpan at) => new(UriOf(at.File), RangeOf(at));

    private void Put(string path, OpenText text)
    {
        open[path] = text;
        handbook.Put(path, text.Text);
    }

    // A place behind the end of a line or of the text means that end.
    private static string Apply(string text, TextChange change)
    {
        if (change.Range is not { } range)
            return change.Text;
        var lines = new LineMap(text);
        var start = Offset(range.Start);
        var end = Math.Max(start, Offset(range.End));
        return string.Concat(text.AsSpan(0, start), change.Text, text.AsSpan(end));

        int Offset(LspPosition place)
        {
            var at = lines.NearestOffset(place.Line + 1, place.Character + 1);
            // Between the two characters of a line end is no place.
            return at > 0 && at < text.Length && text[at - 1] == '\r' && text[at] == '\n' ? at - 1 : at;
        }
    }

    private static string? Below(string root, string full)
    {
        var path = Path.GetRelativePath(root, full).Replace('\\', '/');
        return path is "." or ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path)
            ? null
            : path;
    }

    private sealed record OpenText(string Uri, int Version, string Text);
}
