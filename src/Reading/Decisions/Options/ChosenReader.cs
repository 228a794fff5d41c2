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

    public static Located<string>? Read(RecordText text)
    {
        foreach (var entry in text.Outline.Entries)
        {
            if (entry.Form == EntryForm.Code || Find(entry.Line.Text) is not { } name)
                continue;
            var said = entry.Line.Slice(name.Index, name.Index + name.Length);
            if (!said.IsEmpty && !Placeholder.IsAll(said.Text))
                return said.Located;
        }

        return null;
    }

    // Most lines hold neither sentence, which is quickly seen.
    private static Group? Find(string line) =>
        Sentences.ChosenOption.FindOpening(line) is not null && Sentence.Value.Match(line) is { Success: true } sentence
            ? sentence.Groups["name"]
        : Sentences.WeDecidedFor.FindIn(line) is not null && DecidedFor.Value.Match(line) is { Success: true } decided
            ? decided.Groups["name"]
        : null;
}
