using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Rendering;

/// <summary>
/// Makes one classic script of a module and those it imports, by putting them one behind the other, each in a function of its own. One file is one
/// request and compresses better, and a classic script also runs from disk, where browsers load no modules.
/// </summary>
public static partial class ModuleBundle
{
    /// <summary>Whether a script needs bundling at all: whether it imports or exports anything.</summary>
    public static bool IsModule(string script) => Import().IsMatch(script) || Export().IsMatch(script);

    /// <summary>The script for the module <paramref name="entry"/>; <paramref name="read"/> gives the text of a module by its path.</summary>
    public static string Of(string entry, Func<string, string> read)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var script = new StringBuilder("(() => {\n'use strict';\n");
        Add(entry);
        return script.Append("})();\n").ToString();

        string Add(string path)
        {
            if (names.TryGetValue(path, out var known)) return known;
            var name = names[path] = $"m{names.Count}";
            var text = read(path);
            var exported = Export().Matches(text).Select(match => match.Groups["name"].Value);
            var body = Export().Replace(Import().Replace(text, Imported), "${declaration}${name}");
            script.Append($"const {name} = (() => {{\n{Bare(body)}return {{ {string.Join(", ", exported)} }};\n}})();\n");
            return name;

            string Imported(Match import)
            {
                var from = Add(Sibling(path, import.Groups["path"].Value));
                return import.Groups["names"].Success ? $"const {{{import.Groups["names"].Value.Replace(" as ", ": ", StringComparison.Ordinal)}}} = {from};" : "";
            }
        }
    }

    private static string Sibling(string path, string relative) =>
        new Uri(new Uri("file:///" + path), relative).AbsolutePath[1..];

    // Comments on lines of their own and indentation are for readers of the sources.
    private static string Bare(string text) => string.Concat(text.Split('\n').Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));

    [GeneratedRegex(@"^import (?:\{(?<names>[^}]*)\} from )?'(?<path>\.[^']+)';$", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?<declaration>(?:async )?(?:function\*? |const |class ))(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Export();
}
