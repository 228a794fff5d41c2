using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Options;

/// <summary>The option that was taken: MADR's <c>Chosen option: "x", because …</c>, or "we decided for x" of a
/// Y-statement.</summary>
internal static class ChosenReader
{
    // "Chosen option: Knip, Depcruise and Renovate" takes three.
    private static readonly string Several =
        $@"[^,.]{{1,40}}(, [^,.]{{1,40}})?,? ({WordFile.Alternatives("sections", "and")}) [^,.]{{1,40}}(\.|$)";

    private const int MostBelow = 12;

    // Records that never say so do without: it is a large expression.
    private static readonly Lazy<Regex> Sentence = new(() =>
        PhrasePattern
            .Create(
                $@"^\W*{Sentences.ChosenOption.Pattern}\s*\W{{0,4}}[:：][\s*_`]*"
                    + """("(?<name>[^"]+)"|[“„](?<name>[^“”]+)[“”]|«\s*(?<name>[^»]+?)\s*»|"""
                    + "「(?<name>[^」]+)」|『(?<name>[^』]+)』|"
                    + """'(?<name>[^']+)'(?!\w)|"""
                    + $@"(?<name>(\([^()]{{0,200}}\)|(?![,，、]? ?{Sentences.EndOfName.Pattern}"
                    + $@"|\. |, (?!{Several})|[。，]).)"
                    + "{1,400}))"
            )
            .ToRegex()
    );

    private static readonly Lazy<Regex> DecidedFor = new(() =>
        PhrasePattern
            .Create(
                $@"\b{Sentences.WeDecidedFor.Pattern}\s+"
                    + $"(?<name>((?!,? {Sentences.EndOfDecidedName.Pattern} ).){{1,200}}?)"
                    + $@"(?=,|\.$|\. |$| {Sentences.EndOfDecidedName.Pattern} )"
            )
            .ToRegex()
    );

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern> { ["chosen"] = Sentence.Value, ["decidedFor"] = DecidedFor.Value };

    // "In ADR-1 we decided for …" may stand in the context of a record that says below which option it chose.
    public static Located<string>? Read(RecordText text) => Read(text, FindChosen) ?? Read(text, FindDecided);

    private static Located<string>? Read(RecordText text, Func<string, Group?> find)
    {
        foreach (var entry in text.Outline.Entries)
        {
            if (entry.Form == EntryForm.Code || find(entry.Line.Text) is not { } name)
                continue;
            var said = entry.Line.Slice(name.Index, name.Index + name.Length);
            if (!said.IsEmpty && !Placeholder.IsAll(said.Text))
                return said.Located;
        }

        return null;
    }

    // Most lines hold neither sentence, which is quickly seen.
    private static Group? FindChosen(string line) =>
        Sentences.ChosenOption.FindOpening(line) is not null && Sentence.Value.Match(line) is { Success: true } sentence
            ? sentence.Groups["name"]
            : null;

    private static Group? FindDecided(string line) =>
        Sentences.WeDecidedFor.FindIn(line) is not null && DecidedFor.Value.Match(line) is { Success: true } decided
            ? decided.Groups["name"]
            : null;

    /// <summary>Whether what stands behind a choice names one of the options after all: in the rest of its sentence, on
    /// the lines below, or as an item of the list that it opens.</summary>
    public static bool NamesBelow(RecordText text, Located<string>? chosen, IEnumerable<string> options)
    {
        if (chosen is null)
            return false;
        var below = text
            .Outline.Entries.SkipWhile(entry => entry.Line.At.Line != chosen.At.Line)
            .TakeWhile((entry, index) => index == 0 || !entry.IsHeading)
            .Take(MostBelow)
            .ToArray();
        var sentence = string.Join(
            ' ',
            below
                .TakeWhile(
                    (entry, index) =>
                        index == 0
                        || (
                            entry.Form is not (EntryForm.Bullet or EntryForm.Row or EntryForm.Code)
                            && entry.Line.At.Line == chosen.At.Line + index
                        )
                )
                .Select(entry => entry.Line.Text)
        );
        var items = below
            .Skip(1)
            .Where(entry => entry is { Form: EntryForm.Bullet, Line.BoldLength: > 0 })
            .Select(entry => entry.Line.Text[..entry.Line.BoldLength])
            .ToArray();
        return options.Any(option =>
            OptionNames.IsSaidIn(option, sentence) || items.Any(item => OptionNames.IsSame(option, item))
        );
    }
}
