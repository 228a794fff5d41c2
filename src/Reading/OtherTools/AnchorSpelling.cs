using System.Text;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Reading.OtherTools;

/// <summary>How another tool spells the anchors of headings, where it does so otherwise than a code host: on its site
/// links by them are right.</summary>
/// <param name="slug">From the words of a heading to its anchor.</param>
/// <param name="separator">What stands before the number of a heading that repeats another one.</param>
internal sealed partial class AnchorSpelling(Func<string, string> slug, string separator)
{
    private static readonly AnchorSpelling OfPython = new(PythonSlug, "_");
    private static readonly AnchorSpelling OfVue = new(VueSlug, "-");

    /// <summary>That of a tool; null where it is that of code hosts.</summary>
    public static AnchorSpelling? Of(string tool) =>
        tool switch
        {
            "MkDocs" => OfPython,
            "VitePress" or "VuePress" => OfVue,
            _ => null,
        };

    /// <summary>The ids of a page's headings by their anchors in that spelling.</summary>
    public Dictionary<string, string> Of(Document page)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in page.Body.Headings.Prepend(page.Body.Title).OfType<Heading>())
        {
            var anchor = slug(heading.Text);
            var times = seen.GetValueOrDefault(anchor);
            seen[anchor] = times + 1;
            ids.TryAdd(times == 0 ? anchor : $"{anchor}{separator}{times}", heading.Id);
        }

        return ids;
    }

    private static string PythonSlug(string words) =>
        Blanks()
            .Replace(
                string.Concat(
                        words.Normalize(NormalizationForm.FormKD).Where(sign => char.IsAscii(sign) && IsPython(sign))
                    )
                    .Trim()
                    .ToLowerInvariant(),
                "-"
            );

    private static bool IsPython(char sign) =>
        char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-' || char.IsWhiteSpace(sign);

    private static string VueSlug(string words)
    {
        var marks = Combining().Replace(words.Normalize(NormalizationForm.FormKD), "");
        var anchor = Special().Replace(marks, "-").Trim('-').ToLowerInvariant();
        return anchor.Length > 0 && char.IsAsciiDigit(anchor[0]) ? "_" + anchor : anchor;
    }

    [GeneratedRegex(@"[-\s]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\u0300-\u036F\u0000-\u001F]")]
    private static partial Regex Combining();

    [GeneratedRegex("""[-\s~`!@#$%^&*()_+=[\]{}|\\;:"'“”‘’<>,.?/]+""")]
    private static partial Regex Special();
}
