using System.Collections.Immutable;
using System.Text;
using Lintel.Authoring.Starting;

namespace Lintel.Authoring.Adoption;

/// <summary>The settings of a handbook that was found, with a word on each.</summary>
internal static class SettingsText
{
    /// <summary>The text of <c>settings.yml</c>; <paramref name="strictFrom"/> is the record, by number or day, from
    /// which on records must be whole.</summary>
    public static string Write(FoundHandbook found, string? strictFrom)
    {
        var text = new StringBuilder(SchemaComment.Settings).Append("# Settings of Lintel; every key has a default.\n");
        Line(text, "title", Quoted(found.Title));
        Line(text, "description", found.Description is { } words ? Quoted(words) : null);
        Comment(text, "Address of the published site; feeds and the site map need it.");
        Line(text, "url", found.Url is { } url ? Quoted(url) : null, "https://handbook.example.org");
        Comment(text, "For links that lead to the code and to editing a page.");
        Line(text, "repository", found.Repository, "https://github.com/acme/handbook");
        Line(text, "branch", found.Branch is { } branch ? Quoted(branch) : null, "main");
        Comment(text, "Where the pages lie; 'include' and 'exclude' take patterns, such as [docs, \"*.md\"].");
        Line(text, "input", found.Input.Length > 0 ? Quoted(found.Input) : ".");
        Comment(text, "Folders of decision records; each is a part of the catalog with numbers of its own.");
        Line(text, "adr", found.DecisionFolders.IsEmpty ? null : List(found.DecisionFolders), Sample(found));
        if (!found.DecisionFolders.IsEmpty && !found.Likely.IsEmpty)
            Comment(text, $"What seems to hold records, too: {List(found.Likely)}");
        if (strictFrom is not null)
        {
            Comment(text, "Older records are forgiven how they are written.");
            Line(text, "strict-from", Quoted(strictFrom));
        }

        return text.ToString();
    }

    private static void Comment(StringBuilder text, string words) => text.Append("\n# ").Append(words).Append('\n');

    // A key that nothing is known for stands there as a comment, to be filled in.
    private static void Line(StringBuilder text, string key, string? value, string? sample = null)
    {
        if (value is not null)
            text.Append(key).Append(": ").Append(value).Append('\n');
        else if (sample is not null)
            text.Append("# ").Append(key).Append(": ").Append(sample).Append('\n');
    }

    private static string List(ImmutableArray<string> values) =>
        $"[{string.Join(", ", values.Select(value => value.Length > 0 ? Quoted(value) : "."))}]";

    private static string Sample(FoundHandbook found) => found.Likely.IsEmpty ? "[adr]" : List(found.Likely);

    // What YAML could take for something else is put into quotes.
    private static string Quoted(string value) =>
        value.Length > 0
        && char.IsAsciiLetter(value[0])
        && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '/' or '.')
        && !value.EndsWith(' ')
        && value.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off")
            ? value
            : StartedFile.Quoted(value);
}
