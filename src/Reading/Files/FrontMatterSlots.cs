using Lintel.Model;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Reading.Files;

/// <summary>Finds where front matter takes another key.</summary>
internal static class FrontMatterSlots
{
    /// <summary>The place; null without front matter, and where that is broken or has no place for a key.</summary>
    public static FrontMatterSlot? Find(SourceFile file)
    {
        var lines = new LineMap(file.Text);
        if (FrontMatterBlock.FindJson(file.Text) is { } json)
            return file.FrontMatter is null ? null : new(At(json.Start + 1), "\n  ", ",");
        var toml = FrontMatterBlock.FindToml(file.Text);
        if ((toml ?? FrontMatterBlock.Find(file.Text)) is not { } block)
            return null;
        if (file.FrontMatter is not { } map)
            return file.Text.AsSpan()[block.Start..block.End].IsWhiteSpace() ? new(At(block.End), "", "\n") : null;
        if (toml is not null)
            // Behind a table of TOML a key would belong to that.
            return map.Entries.Any(entry => entry.Value is YamlMap) ? null : new(At(block.End), "", "\n");
        var start = lines.OffsetOf(map.At.Line, map.At.Column)!.Value;
        return file.Text[start] == '{'
            ? new(At(start + 1), "", ", ")
            : new(At(block.End), new(' ', map.At.Column - 1), "\n");

        SourceSpan At(int offset)
        {
            var (line, column) = lines.PositionOf(offset);
            return new(file.Path, line, column, line, column);
        }
    }
}
