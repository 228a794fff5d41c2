using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Options;

/// <summary>The option that was taken: MADR's <c>Chosen option: "x", because …</c>, or "we decided for x" of a
/// Y-statement.</summary>
internal static partial class ChosenReader
{
    public static Located<string>? Read(RecordText text)
    {
        foreach (var entry in text.Outline.Entries)
        {
            if (entry.Form == EntryForm.Code)
                continue;
            var match = Sentence().Match(entry.Line.Text) is { Success: true } sentence
                ? sentence
                : DecidedFor().Match(entry.Line.Text);
            if (!match.Success)
                continue;
            var name = match.Groups["name"];
            var said = entry.Line.Slice(name.Index, name.Index + name.Length);
            if (!said.IsEmpty && !Placeholder.IsAll(said.Text))
                return said.Located;
        }

        return null;
    }

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, Regex> Patterns =>
        new Dictionary<string, Regex> { ["chosen"] = Sentence(), ["decidedFor"] = DecidedFor() };

    [GeneratedRegex(
        @"^\W*(chosen|selected) (option|alternative|solution)s?\s*\W{0,4}:[\s*_`]*(""(?<name>[^""]+)""|“(?<name>[^”]+)”|'(?<name>[^']+)'(?!\w)|(?<name>(?:(?!,? (because|since|as it|due to)\b|\. |, ).){1,400}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"\bwe (have )?decided (for|on)\s+(?<name>(?:(?!,? (and |because|to achieve|over)).){1,200}?)(?=,|\.$|\. |$| and | because | to achieve | over )",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DecidedFor();
}
