using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Decisions;

/// <summary>
/// Front matter that is no YAML, as <c>title: ADR 7: Use a queue</c> or <c>superseded-by: [ADR-8](0008-x.md)</c>. The
/// file is reported; its plain lines still say what they say, so that one colon does not bring down ten more findings.
/// </summary>
internal static partial class BrokenFrontMatter
{
    public static ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Read(SourceFile file, SyntaxSpan places)
    {
        if (FrontMatterBlock.Find(file.Text) is not { } block)
            return [];
        return
        [
            .. Line()
                .Matches(file.Text[block.Start..block.End])
                .Select(match =>
                    KeyValuePair.Create(
                        Scalar(match.Groups["key"], block.Start, places),
                        (YamlNode)Scalar(match.Groups["value"], block.Start, places)
                    )
                )
                .DistinctBy(entry => entry.Key.Value.ToLowerInvariant()),
        ];
    }

    /// <summary>What its lines say of a page, be it YAML, TOML or JSON; null where the file opens with none.</summary>
    public static YamlMap? Find(SourceFile file)
    {
        var text = file.Text;
        if (
            (FrontMatterBlock.Find(text) ?? FrontMatterBlock.FindToml(text) ?? FrontMatterBlock.FindJson(text))
            is not { } block
        )
            return null;
        var places = new SyntaxSpan(file.Path, text);
        var entries = Setting()
            .Matches(text[block.Start..block.End])
            .Select(match =>
                KeyValuePair.Create(
                    Scalar(match.Groups["key"], block.Start, places),
                    (YamlNode)Scalar(match.Groups["value"], block.Start, places)
                )
            );
        return new([.. entries], places.Of(block.Start, block.End));
    }

    private static YamlScalar Scalar(Group group, int start, SyntaxSpan places) =>
        new(group.Value, group.Length == 0, places.Of(start + group.Index, start + group.Index + group.Length));

    [GeneratedRegex(
        @"^[ \t]*[""']?(?<key>[A-Za-z]\w*)[""']?[ \t]*[:=][ \t]*[""']?(?<value>[^""',\r\n]*)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Setting();

    [GeneratedRegex(
        @"^(?<key>[\p{L}][\w -]{0,40}?)[ \t]*:[ \t]+[""']?(?<value>[^\r\n]*?)[""']?[ \t]*\r?$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Line();
}
