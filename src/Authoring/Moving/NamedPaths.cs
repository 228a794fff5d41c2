using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.OtherTools;
using Lintel.Reading.Yaml;

namespace Lintel.Authoring.Moving;

/// <summary>The paths that settings and the files of other tools name.</summary>
internal static class NamedPaths
{
    // Below the root, and below the content folder.
    private static readonly ImmutableArray<string> FromRoot = ["adr", "input", "include", "exclude", "catalogs"];
    private static readonly ImmutableArray<string> FromInput = ["sidebar", "logo", "social-image"];

    /// <summary>What they are to name after a move.</summary>
    public static IEnumerable<TextEdit> Edits(IFolder root, Move move, string input)
    {
        foreach (var place in Settings.Places.Where(root.HasFile))
            if (
                SourceFileReader.ReadText(root, place, new DiagnosticBag()) is { } text
                && YamlReader.Read(place, text, 1, new DiagnosticBag()) is YamlMap map
            )
                foreach (var (key, value) in map.Entries)
                foreach (
                    var edit in FromRoot.Contains(key.Value) ? Edits(value, move)
                    : FromInput.Contains(key.Value) ? Edits(value, move.Below(input))
                    : []
                )
                    yield return edit;
        if (MkDocs.Read(root) is { Folder: { } folder } other && other.Node("nav") is { } navigation)
            foreach (var edit in Edits(navigation, move.Below(folder.Length > 0 ? folder + "/" : "")))
                yield return edit;
    }

    private static IEnumerable<TextEdit> Edits(YamlNode node, Move? move) =>
        node switch
        {
            _ when move is null => [],
            YamlScalar { IsNull: false } path when move.Takes(path.Value) =>
            [
                new(path.At, Quoted(move.NewPath(path.Value))),
            ],
            YamlList list => list.Items.SelectMany(item => Edits(item, move)),
            YamlMap map => map.Entries.SelectMany(entry => Edits(entry.Value, move)),
            _ => [],
        };

    // A path is a plain word of YAML unless it holds what YAML takes for something else.
    private static string Quoted(string path) =>
        path.All(letter => char.IsLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.') ? path : $"\"{path}\"";
}
