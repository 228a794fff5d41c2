using Lintel.Model;
using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>Relations in front matter: a key for each kind, the words of a status, or a list of links with a kind
/// each.</summary>
internal static class RelationFrontMatter
{
    private static readonly string[] TargetKeys = ["target", "to", "adr", "number", "id"];

    public static IEnumerable<Relation> Read(FrontMatterValues front)
    {
        foreach (var (key, node) in front.Entries)
        {
            var name = FrontMatterValues.Squeeze(key.Value);
            var found =
                KnownLabels.Status.RankOf(name) is not null ? front.Texts(node).SelectMany(ReadStatus)
                : name is "links" or "relations" or "relationships" ? ReadLinks(front, node)
                : RelationVocabulary.FindLabel(key.Value) is { } kind
                    ? Targets(front, node)
                        .SelectMany(target =>
                            ReadValue(kind, target.Text)
                                .Select(relation =>
                                    relation with
                                    {
                                        IsPartial =
                                            relation.IsPartial
                                            || target.IsPartial
                                            || RelationVocabulary.IsPartial(
                                                key.Value.Replace('_', ' ').Replace('-', ' ')
                                            ),
                                    }
                                )
                        )
                : [];
            foreach (var relation in found)
                yield return relation;
        }
    }

    // `{ id: 2, partial: true, reason: better }` names one record, and says how it is meant.
    private static IEnumerable<(TextLine Text, bool IsPartial)> Targets(FrontMatterValues front, YamlNode node) =>
        node switch
        {
            YamlList list => list.Items.SelectMany(item => Targets(front, item)),
            YamlMap map when TargetOf(map) is { } target => front
                .Texts(target)
                .Select(text => (text, map["partial"] is YamlScalar { Value: "true" or "yes" })),
            _ => front.Texts(node).Select(text => (text, false)),
        };

    private static YamlNode? TargetOf(YamlMap item) =>
        TargetKeys.Select(key => item[key]).FirstOrDefault(node => node is not null);

    private static IEnumerable<Relation> ReadStatus(TextLine text)
    {
        var verbs = RelationVocabulary.Find(text.Text).ToArray();
        return verbs.SelectMany(
            (verb, index) =>
                ReadValue(
                    verb.Kind,
                    text.Slice(verb.End, index + 1 < verbs.Length ? verbs[index + 1].Start : text.Text.Length)
                )
        );
    }

    private static IEnumerable<Relation> ReadLinks(FrontMatterValues front, YamlNode node)
    {
        foreach (var item in node is YamlList list ? list.Items.OfType<YamlMap>() : [])
        {
            var target = TargetOf(item);
            var kind = (item["kind"] ?? item["type"] ?? item["rel"] ?? item["relation"]) is YamlScalar word
                ? RelationVocabulary.FindLabel(word.Value)
                : null;
            if (target is null)
                continue;
            foreach (
                var relation in front.Texts(target).SelectMany(text => ReadValue(kind ?? RelationKind.RelatesTo, text))
            )
                yield return relation;
        }
    }

    private static IEnumerable<Relation> ReadValue(RelationKind kind, TextLine text)
    {
        if (RelationVocabulary.NamesNothing(text.Text))
            return [];
        if (DateParser.FindIso(text.Text) is { Start: 0 } day && day.Length == text.Text.Length)
            return [];
        var targets = RelationTarget.Find(text, bare: true).ToArray();
        return targets.Length > 0
                ? targets.Select(target => new Relation(kind, target.Target, target.Written)
                {
                    IsPartial = RelationVocabulary.IsPart(text.Text, target.Place),
                })
            : kind == RelationKind.RelatesTo ? []
            : [new(kind, text.Located, text.Text)];
    }
}
