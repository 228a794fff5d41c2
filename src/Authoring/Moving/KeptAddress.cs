using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Authoring.Moving;

/// <summary>Writes into a page's front matter that an old address leads to it.</summary>
internal static class KeptAddress
{
    private const string Key = "RedirectFrom";

    /// <summary>The change; null where the file has no place for it: it is no Markdown, or its front matter says
    /// something else under the same key.</summary>
    /// <param name="file">The page's file.</param>
    /// <param name="old">The address that it had.</param>
    /// <param name="now">The address that it has now; a page cannot lead to itself.</param>
    public static TextEdit? Write(SourceFile file, Route old, Route now)
    {
        if (!SourcePath.IsMarkdown(file.Path))
            return null;
        var address = UrlPath.Escape(old.Path);
        // Back where it was once, the page takes its own old address from the list.
        return Kept(file).FirstOrDefault(kept => Uri.UnescapeDataString(kept.Value) == now.Path) is { } itself
            ? new(itself.At, address)
            : Write(file, address);
    }

    /// <summary>The change by which an anchor that no heading has any more still leads to the page; null as
    /// above.</summary>
    public static TextEdit? WriteAnchor(SourceFile file, string anchor) =>
        // Without quotation marks it would be a comment.
        SourcePath.IsMarkdown(file.Path)
            ? Write(file, $"\"#{anchor}\"")
            : null;

    private static TextEdit? Write(SourceFile file, string address)
    {
        var slot = FrontMatterSlots.Find(file);
        if (FrontMatterBlock.FindToml(file.Text) is not null)
            return file.FrontMatter?[Key] is null ? slot?.Write($"{Key} = [\"{address.Trim('"')}\"]") : null;
        if (FrontMatterBlock.FindJson(file.Text) is not null)
            return file.FrontMatter?[Key] is null ? slot?.Write($"\"{Key}\": [\"{address.Trim('"')}\"]") : null;
        if (FrontMatterBlock.Find(file.Text) is null)
            return new(SourceSpan.StartOf(file.Path), $"---\n{Key}: {address}\n---\n\n");
        return file.FrontMatter?.Entry(Key) switch
        {
            null => slot?.Write($"{Key}: {address}"),
            { Value: YamlScalar { IsNull: false } one } => new(one.At, $"[{Text(file, one.At)}, {address}]"),
            { Value: YamlList { Items: [.., YamlScalar last] } } => Append(file, last, address),
            _ => null,
        };
    }

    private static IEnumerable<YamlScalar> Kept(SourceFile file) =>
        file.FrontMatter?[Key] switch
        {
            YamlScalar one => [one],
            YamlList several => several.Items.OfType<YamlScalar>(),
            _ => [],
        };

    private static TextEdit Append(SourceFile file, YamlScalar last, string address)
    {
        var lines = new LineMap(file.Text);
        var start = lines.OffsetOf(last.At.Line, last.At.Column)!.Value;
        var before = file.Text[lines.StartOfLine(start)..start];
        var end = last.At with { Line = last.At.EndLine, Column = last.At.EndColumn };
        return new(end, before.Trim() == "-" ? $"\n{before}{address}" : $", {address}");
    }

    private static string Text(SourceFile file, SourceSpan at)
    {
        var lines = new LineMap(file.Text);
        return file.Text[lines.OffsetOf(at.Line, at.Column)!.Value..lines.OffsetOf(at.EndLine, at.EndColumn)!.Value];
    }
}
