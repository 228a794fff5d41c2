using Lintel.Diagnostics;

namespace Lintel.Reading.Yaml;

/// <summary>Reads single keys of another tool's settings: the rest of such a file may hold what no reader of YAML
/// takes.</summary>
internal static class MarginKeys
{
    /// <summary>The value of a key at the left margin; null when there is none that can be read.</summary>
    public static YamlNode? Find(string path, string text, string key)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var first = Array.FindIndex(lines, line => line.StartsWith(key + ":", StringComparison.Ordinal));
        if (first < 0)
            return null;
        var block = lines.Skip(first + 1).TakeWhile(IsInside).Prepend(lines[first]);
        return (YamlReader.Read(path, string.Join('\n', block), first + 1, new DiagnosticBag()) as YamlMap)?[key];
    }

    // An item of a list may stand at the margin of its key.
    private static bool IsInside(string line) => line.Length == 0 || line[0] is ' ' or '\t' or '-' or '#';
}
