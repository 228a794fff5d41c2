using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools.Scripts;

/// <summary>Settings of another tool that are a program in JavaScript or TypeScript, or JSON. It is not run: what it
/// exports is read as far as it is written down, in it and in the files beside it that it names.</summary>
internal sealed partial class ScriptFile
{
    // Names of names, and files that name files.
    private const int Deepest = 12;

    // A hostile program would name what it has over and over.
    private const int MostNodes = 50_000;

    private static readonly string[] Endings = ["", ".ts", ".mts", ".js", ".mjs", ".cjs", ".json"];

    private readonly IFolder root;
    private readonly string path;
    private readonly string text;
    private readonly int depth;
    private readonly Budget budget;
    private int open;
    private readonly Dictionary<string, YamlNode?> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string File, string Name)> imports = new(StringComparer.Ordinal);

    private ScriptFile(IFolder root, string path, string text, int depth, Budget budget)
    {
        (this.root, this.path, this.text, this.depth, this.budget) = (root, path, text, depth, budget);
        foreach (Match found in Definition().Matches(text))
            places.TryAdd(found.Groups["name"].Value, found.Index + found.Length);
        foreach (Match found in Function().Matches(text))
            places.TryAdd(found.Groups["name"].Value, found.Groups["start"].Index);
        foreach (Match found in Import().Matches(text))
        {
            if (found.Groups["name"].Success)
                imports.TryAdd(found.Groups["name"].Value, (found.Groups["file"].Value, ""));
            foreach (var part in found.Groups["parts"].Value.Split(',', StringSplitOptions.TrimEntries))
                if (part.Split(" as ", StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, ..] names)
                    imports.TryAdd(names[^1], (found.Groups["file"].Value, name));
        }
    }

    /// <summary>What the file exports; null when that cannot be found, or there is no such file.</summary>
    public static YamlNode? Read(IFolder root, string path) => Open(root, path, 0, new())?.Exported();

    /// <summary>The bracket that opens what a program exports, where nothing closes it; null where all is
    /// closed.</summary>
    public static int? OpenBracket(string text)
    {
        var start = Export().Match(text) is { Success: true } found ? found.Index + found.Length : 0;
        var bracket = text.AsSpan(start).IndexOfAny('{', '[', '(') is >= 0 and var at ? start + at : -1;
        if (bracket < 0)
            return null;
        var scanner = new ScriptScanner(text) { At = bracket };
        scanner.SkipBrackets();
        return scanner.IsOpen ? bracket : null;
    }

    // Each file once, however many name it.
    private static ScriptFile? Open(IFolder root, string path, int depth, Budget budget)
    {
        if (depth >= Deepest || !root.HasFile(path))
            return null;
        if (!budget.Files.TryGetValue(path, out var file))
            budget.Files[path] = file = SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
                ? new(root, path, text, depth, budget)
                : null;
        return file;
    }

    private YamlNode? Exported() =>
        Export().Match(text) is { Success: true } found ? ReadAt("export", found.Index + found.Length)
        : text.AsSpan().TrimStart() is ['{' or '[', ..] ? ReadAt("export", 0)
        : null;

    private YamlNode? Find(string name)
    {
        if (name.StartsWith('.'))
            return Beside(name)?.Exported();
        if (known.TryGetValue(name, out var value))
            return budget.Allows(value) ? value : null;
        if (imports.TryGetValue(name, out var import))
            return known[name] =
                Beside(import.File) is not { } file ? null
                : import.Name.Length == 0 ? file.Exported()
                : file.Find(import.Name);
        return places.TryGetValue(name, out var place) ? ReadAt(name, place) : null;
    }

    // What names itself has no value.
    private YamlNode? ReadAt(string name, int place)
    {
        if (depth + open >= Deepest)
            return null;
        open++;
        known[name] = null;
        var value = new ScriptReader(path, text, Find).ReadAt(place);
        open--;
        return known[name] = value;
    }

    private ScriptFile? Beside(string file) =>
        SourcePath.Resolve(path, file) is { } target
            ? Endings
                .Select(ending => target + ending)
                .Concat(Endings.Skip(1).Select(ending => $"{target}/index{ending}"))
                .Select(found => Open(root, found, depth + 1, budget))
                .FirstOrDefault(found => found is not null)
            : null;

    // What one reading has opened, and how much of it may still be named again.
    private sealed class Budget
    {
        private int left = MostNodes;

        public Dictionary<string, ScriptFile?> Files { get; } = new(StringComparer.Ordinal);

        public bool Allows(YamlNode? value)
        {
            Count(value);
            return left > 0;
        }

        private void Count(YamlNode? value)
        {
            if (left-- <= 0)
                return;
            foreach (var item in (value as YamlList)?.Items ?? [])
                Count(item);
            foreach (var entry in (value as YamlMap)?.Entries ?? [])
                Count(entry.Value);
        }
    }

    [GeneratedRegex(@"\b(?:const|let|var)\s+(?<name>[\w$]+)\s*(?::[^=;\r\n]{0,200})?=(?![=>])")]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<start>\bfunction\s+(?<name>[\w$]+)\s*)\(")]
    private static partial Regex Function();

    [GeneratedRegex(
        @"\bimport\s+(?:(?<name>[\w$]+)\s*(?:,\s*)?)?"
            + @"(?:\{(?<parts>[^{}]*)\}\s*)?from\s*['""](?<file>\.[^'""\r\n]+)['""]"
    )]
    private static partial Regex Import();

    [GeneratedRegex(@"\bexport\s+default\s|\bmodule\.exports\s*=")]
    private static partial Regex Export();
}
