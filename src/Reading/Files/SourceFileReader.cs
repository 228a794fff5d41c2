using System.Text;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Conversion;
using Lintel.Reading.Decisions.Templates;
using Lintel.Reading.Yaml;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Reading.Files;

/// <summary>From a path to text: size, encoding and front matter.</summary>
internal static class SourceFileReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a file below the root; null when it cannot be read, which is reported.</summary>
    public static SourceFile? Read(IFolder root, string path, DiagnosticBag bag)
    {
        if (ReadText(root, path, bag) is not { } text)
            return null;
        text = Conversions.ToMarkdown(path, text);
        return new(path, text, IsYaml(path) ? null : ReadFrontMatter(path, text, bag));
    }

    /// <summary>The text of a file below the root; null when it cannot be read, which is reported.</summary>
    public static string? ReadText(IFolder root, string path, DiagnosticBag bag) =>
        ReadText(root, path, Limits.FileBytes, bag);

    /// <summary>The text of a file that Lintel itself keeps, such as the lock of addresses; null when it cannot be
    /// read, which is reported.</summary>
    public static string? ReadKept(IFolder root, string path, DiagnosticBag bag) =>
        ReadText(root, path, Limits.KeptFileBytes, bag) is { } text && IsOfKnownFormat(path, text, bag) ? text : null;

    /// <summary>Whether this version of Lintel reads the format of a file that Lintel wrote; if not, it is
    /// reported.</summary>
    public static bool IsOfKnownFormat(string path, string text, DiagnosticBag bag)
    {
        var format = FormatLine.Read(text);
        if (format > FormatLine.Current)
            bag.Add(FileRules.LaterFormat.At(SourceSpan.StartOf(path), format));
        return format <= FormatLine.Current;
    }

    /// <summary>What a file of another tool says in YAML, JSON or TOML; null when that is no map, or cannot be read,
    /// which nobody is told.</summary>
    public static YamlMap? ReadMap(IFolder root, string path)
    {
        var unheard = new DiagnosticBag();
        return ReadText(root, path, unheard) is not { } text ? null
            : path.EndsWith(".toml", StringComparison.OrdinalIgnoreCase) ? TomlReader.Read(path, text, 1, unheard)
            : YamlReader.Read(path, text, 1, unheard) as YamlMap;
    }

    private static string? ReadText(IFolder root, string path, int most, DiagnosticBag bag)
    {
        try
        {
            var bytes = root.Read(path, most);
            return Printable(
                path,
                StrictUtf8.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0)),
                bag
            );
        }
        catch (DecoderFallbackException)
        {
            bag.Add(FileRules.NotUtf8.At(SourceSpan.StartOf(path), path));
        }
        catch (FileTooLargeException large)
        {
            bag.Add(FileRules.TooLarge.At(SourceSpan.StartOf(path), (large.Length, large.Most)));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            bag.Add(FileRules.Unreadable.At(SourceSpan.StartOf(path), FileFailure.Reason(failure)));
        }

        return null;
    }

    // Here and nowhere else, so that all that is made of a text can be written as XML. Offsets stay what they are.
    private static string Printable(string path, string text, DiagnosticBag bag)
    {
        if (Unprintable.IndexIn(text) is not (>= 0 and var at))
            return text;
        var (line, column) = new LineMap(text).PositionOf(at);
        bag.Add(SourceRules.ControlCharacter.At(new(path, line, column, line, column + 1), text[at]));
        return Unprintable.Replace(text);
    }

    private static YamlMap? ReadFrontMatter(string path, string text, DiagnosticBag bag)
    {
        if (FrontMatterBlock.FindToml(text) is { } toml)
            return TomlReader.Read(path, text[toml.Start..toml.End], firstLine: 2, bag);
        // An object of JSON is one of YAML, but for tabs.
        if (FrontMatterBlock.FindJson(text) is { } json)
            return ReadYaml(path, text[..json.End].Replace('\t', ' '), firstLine: 1, bag);
        if (FrontMatterBlock.Find(text) is { } block)
            return ReadYaml(path, text[block.Start..block.End], firstLine: 2, bag);
        if (FrontMatterBlock.IsOpen(text))
            bag.Add(MarkdownRules.UnclosedFrontMatter.At(new(path, 1, 1, 1, 4)));
        else if (FrontMatterBlock.FindMisplaced(text) is { } offset)
        {
            var (line, column) = new LineMap(text).PositionOf(offset);
            bag.Add(MarkdownRules.MisplacedFrontMatter.At(new(path, line, column, line, column + 3)));
        }

        return null;
    }

    private static YamlMap? ReadYaml(string path, string content, int firstLine, DiagnosticBag bag)
    {
        var faults = IsBlank(path, content) ? new DiagnosticBag() : bag;
        var node = YamlReader.Read(path, content, firstLine, faults);
        if (node is null or YamlMap)
            return node as YamlMap;
        faults.Add(SourceRules.BadYaml.At(node.At, "it is not a list of 'key: value' lines"));
        return null;
    }

    // What a form has to be filled in with need not be YAML yet.
    private static bool IsBlank(string path, string content) =>
        TemplateName.Is(path) || content.Contains("{{", StringComparison.Ordinal);

    private static bool IsYaml(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
