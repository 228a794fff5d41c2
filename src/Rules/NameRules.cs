using System.Text;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Rules;

/// <summary>
/// Every file of the handbook can be stored wherever it is checked out, and published by the hosts that take a folder.
/// By Microsoft's "Naming Files, Paths, and Namespaces", and by what Netlify says when it refuses a deploy.
/// </summary>
internal sealed class NameRules : ISiteCheck
{
    private const int LongestName = 255;
    private const int LongestPath = 240;

    private static readonly HashSet<string> Devices = new(
        [
            "con",
            "prn",
            "aux",
            "nul",
            "conin$",
            "conout$",
            "clock$",
            .. "0123456789¹²³".SelectMany(digit => new[] { $"com{digit}", $"lpt{digit}" }),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>A name that some systems cannot store.</summary>
    public static readonly Rule<(string Name, string Why)> ReservedName = new(
        "OUT005",
        Severity.Error,
        "Name that some systems cannot store",
        detail =>
            new(
                $"'{detail.Name}' is a name that not every system can store: {detail.Why}.",
                "Rename the file or folder."
            )
    )
    {
        Why =
            "A handbook that cannot be checked out or served on a colleague's machine is broken for them. Where that "
            + "is nobody's machine, settings may turn this rule off: the site is built all the same.",
        Wrong = "input/con.md",
        Right = "input/console.md",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [ReservedName];

    /// <summary>Checks the paths of all files, each told once; those that share their address are told so by
    /// <see cref="RouteRules"/>.</summary>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var handbook = input.Handbook;
        var sharing = RouteRules.Collisions(handbook).Select(finding => finding.At.File).ToHashSet();
        var sources = Sources(handbook).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return sources
            .Select(source => (Source: source, Fault: FaultOf(source)))
            .Concat(Doubles(sources.Where(source => !sharing.Contains(source))))
            .Where(found => found.Fault is not null)
            .DistinctBy(found => found.Source, StringComparer.Ordinal)
            .Select(found => ReservedName.At(SourceSpan.StartOf(found.Source), found.Fault!.Value));
    }

    private static IEnumerable<string> Sources(Handbook handbook) =>
        [
            .. handbook.DecisionFiles.Select(file => file.Path),
            .. handbook.Documents.Select(document => document.Source),
            .. handbook
                .Rubrics.Concat(handbook.RetiredRubrics)
                .SelectMany(rubric => rubric.Versions.Prepend(rubric))
                .Select(rubric => rubric.Source),
            .. handbook.Assets.Select(asset => asset.Source),
            .. handbook.Theme.Select(file => "theme/" + file.Path),
        ];

    /// <summary>The part of a path that not every system can store, and why; null where each can.</summary>
    internal static (string Name, string Why)? FaultOf(string path)
    {
        foreach (var name in path.Split('/'))
            if (WhyNot(name) is { } why)
                return (TerminalText.Line(name), why);
        return path.Length > LongestPath
            ? (
                TerminalText.Line(path),
                $"Windows takes no path of more than 260 characters, and {path.Length} leave too few for the folder "
                    + "around it"
            )
            : null;
    }

    private static string? WhyNot(string name)
    {
        if (name.Any(char.IsControl))
            return "it holds a control character or a line end";
        if (name.IndexOfAny(['<', '>', ':', '"', '|', '?', '*', '\\']) is >= 0 and var at)
            return $"Windows does not take '{name[at]}'{(name[at] == '?' ? ", and neither does Netlify" : "")}";
        if (name.Contains('#', StringComparison.Ordinal))
            return "Netlify does not take '#'";
        if (name.EndsWith('.') || EndsWithBlank(name))
            return "Windows drops a dot or a blank at the end";
        if (char.IsWhiteSpace(name[0]))
            return "a blank at the start is lost in many tools";
        if (HiddenCharacters.Any(name))
            return "it holds a character that nobody sees";
        if (Devices.Contains(name.Split('.')[0].TrimEnd(' ')))
            return "Windows keeps it for a device";
        return Encoding.UTF8.GetByteCount(name) > LongestName ? $"it is longer than {LongestName} bytes" : null;
    }

    private static bool EndsWithBlank(string name) => name.Length > 0 && char.IsWhiteSpace(name[^1]);

    // Windows and macOS tell names apart neither by capitals nor by how an accent is composed.
    private static IEnumerable<(string Source, (string Name, string Why)? Fault)> Doubles(IEnumerable<string> sources)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            for (var end = source.IndexOf('/', StringComparison.Ordinal); ; end = source.IndexOf('/', end + 1))
            {
                var path = end < 0 ? source : source[..end];
                var key = Composition.Fold(path);
                if (spellings.TryAdd(key, path) || spellings[key] == path)
                {
                    if (end < 0)
                        break;
                    continue;
                }

                var other = TerminalText.Line(spellings[key]);
                yield return (
                    source,
                    (
                        TerminalText.Line(path),
                        $"'{other}' differs from it only in capitals or in how a letter is composed"
                    )
                );
                break;
            }
        }
    }
}
