using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Outputs;

/// <summary>
/// Makes one classic script of a module and those it imports, by putting them one behind the other, each in a function
/// of its own that runs when it is
/// first asked for: at once by <c>import … from</c>, later by <c>import(…)</c>. One file is one request and compresses
/// better, and a classic script also
/// runs from disk, where browsers load no modules.
/// </summary>
public static partial class ModuleBundle
{
    private const string Head =
        "(() => {\n'use strict';\nconst here = document.currentScript?.src;\nconst once = make => { let made; return "
        + "() => made ??= make(); };\n";

    /// <summary>Whether a script needs bundling at all: whether it imports or exports anything.</summary>
    public static bool IsModule(string script) =>
        Import().IsMatch(script)
        || Export().IsMatch(script)
        || ExportList().IsMatch(script)
        || LaterImport().IsMatch(script);

    /// <summary>The script for the module <paramref name="entry"/>; <paramref name="read"/> gives the text of a module
    /// by its path.</summary>
    public static string Create(string entry, Func<string, string> read)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var modules = new StringBuilder();
        var first = Add(entry);
        return $"{Head}{modules}{first}();\n}})();\n";

        string Add(string path)
        {
            if (names.TryGetValue(path, out var known))
                return known;
            var name = names[path] = $"m{names.Count}";
            var text = read(path);
            var exported = Export()
                .Matches(text)
                .Select(match => match.Groups["name"].Value)
                .Concat(ExportList().Matches(text).SelectMany(Listed));
            var body = Export()
                .Replace(ExportList().Replace(Import().Replace(text, Imported), ""), "${declaration}${name}");
            body = LaterImport()
                .Replace(body, import => $"Promise.resolve().then({Add(Sibling(path, import.Groups["path"].Value))})")
                .Replace("import.meta.url", $"new URL('{FromTo(entry, path)}', here)", StringComparison.Ordinal);
            modules.Append(
                $"const {name} = once(() => {{\n{Bare(body)}return {{ {string.Join(", ", exported)} }};\n}});\n"
            );
            return name;

            string Imported(Match import)
            {
                var from = Add(Sibling(path, import.Groups["path"].Value));
                var names = import.Groups["whole"].Success
                    ? $"default: {import.Groups["whole"].Value}"
                    : import.Groups["names"].Value.Replace(" as ", ": ", StringComparison.Ordinal);
                return names.Length > 0 ? $"const {{ {names.Trim()} }} = {from}();" : $"{from}();";
            }
        }
    }

    private static string Sibling(string path, string relative) =>
        new Uri(new Uri("file:///" + path), relative).AbsolutePath[1..];

    private static string FromTo(string entry, string path) =>
        new Uri("file:///" + entry).MakeRelativeUri(new("file:///" + path)) is { OriginalString.Length: > 0 } way
            ? way.OriginalString
            : ".";

    private static IEnumerable<string> Listed(Match list) =>
        list.Groups["list"]
            .Value.Split(',')
            .Select(item => item.Split(" as "))
            .Select(names => $"{names[^1].Trim()}: {names[0].Trim()}");

    // Comments on lines of their own and indentation are for readers of the sources. A library that begins with its
    // licence is small already.
    private static string Bare(string text) =>
        text.StartsWith("/*!", StringComparison.Ordinal)
            ? text + "\n"
            : string.Concat(
                text.Split('\n')
                    .Select(line => line.Trim())
                    .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                    .Select(line => line + "\n")
            );

    [GeneratedRegex(
        @"^import (?:(?:\{(?<names>[^}]*)\}|(?<whole>\w+)) from )?'(?<path>\.[^']+)';$",
        RegexOptions.Multiline
    )]
    private static partial Regex Import();

    [GeneratedRegex(@"(?<=[^\w.])import\('(?<path>\.[^']+)'\)")]
    private static partial Regex LaterImport();

    [GeneratedRegex(
        @"^export (?<declaration>(?:async )?(?:function\*? |const |class ))(?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Export();

    [GeneratedRegex(@"^export\{(?<list>[^}]*)\};?", RegexOptions.Multiline)]
    private static partial Regex ExportList();
}
