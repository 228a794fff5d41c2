using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Outputs;

namespace Lintel.Editors.Completing;

/// <summary>Completes front matter: keys, and the values of those whose values are known.</summary>
internal static class FrontMatterCompletion
{
    private static readonly Lazy<ImmutableArray<(string Name, string Description)>> Keys = new(ReadKeys);

    private static readonly ImmutableArray<string> Relations =
    [
        "supersedes",
        "superseded-by",
        "amends",
        "amended-by",
        "related",
        "relates-to",
        "depends-on",
    ];

    /// <summary>What can stand here.</summary>
    public static IEnumerable<CompletionItem> Find(Workspace workspace, TypedText typed)
    {
        if (typed.ListKey is { } list)
            return Values(workspace, typed, list, StartOfValue(typed, '-'));
        var colon = typed.Before.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? OfKeys(typed)
            : Values(workspace, typed, typed.Before[..colon].Trim(), StartOfValue(typed, ':'));
    }

    private static IEnumerable<CompletionItem> OfKeys(TypedText typed)
    {
        var start = typed.Before.Length - typed.Before.TrimStart().Length;
        var tail = typed.After[typed.Rest..].StartsWith(':') ? "" : ": ";
        return Keys.Value.Select(key => new CompletionItem(
            key.Name,
            ItemKind.Property,
            typed.Replace(start, key.Name + tail, typed.Rest)
        )
        {
            Documentation = key.Description,
        });
    }

    private static IEnumerable<CompletionItem> Values(Workspace workspace, TypedText typed, string key, int start)
    {
        var handbook = workspace.Site.Handbook;
        return key.ToLowerInvariant() switch
        {
            "status" => Statuses(typed, start),
            "competencies" => Competencies(workspace, typed, start),
            "tags" => handbook
                .Decisions.SelectMany(record => record.Tags)
                .Concat(handbook.Documents.SelectMany(page => page.Metadata.Tags))
                .Select(tag => tag.Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(tag => new CompletionItem(tag, ItemKind.Value, typed.Replace(start, tag, typed.Rest))),
            var relation when Relations.Contains(relation) => handbook
                .Decisions.Where(record => record.Page.Source != typed.Path)
                .Select(record => new CompletionItem(
                    record.LabelledName,
                    ItemKind.Reference,
                    typed.Replace(start, record.Label, typed.Rest)
                )),
            "draft" or "unlisted" or "noindex" or "excluded" or "nav_exclude" => Words(typed, start, "true", "false"),
            "shouldoutput" => Words(typed, start, "false"),
            _ => [],
        };
    }

    /// <summary>The statuses that a record may have.</summary>
    public static IEnumerable<CompletionItem> Statuses(TypedText typed, int start) =>
        Words(
            typed,
            start,
            [
                .. Enum.GetValues<DecisionStatus>()
                    .Where(status => status != DecisionStatus.Unknown)
                    .Select(status => status.Phrase()),
            ]
        );

    private static IEnumerable<CompletionItem> Competencies(Workspace workspace, TypedText typed, int start) =>
        from rubric in workspace.Site.Handbook.Rubrics
        from competency in rubric.Competencies
        let name = $"{rubric.Id.Value}/{competency.Id.Value}"
        select new CompletionItem(name, ItemKind.Reference, typed.Replace(start, name, typed.Rest))
        {
            Detail = competency.Title.Value,
        };

    private static IEnumerable<CompletionItem> Words(TypedText typed, int start, params string[] words) =>
        words.Select(
            (word, number) =>
                new CompletionItem(word, ItemKind.Value, typed.Replace(start, word, typed.Rest))
                {
                    SortText = ((char)('a' + number)).ToString(),
                }
        );

    // Behind the sign, the last comma or bracket of a list on one line, and blanks.
    private static int StartOfValue(TypedText typed, char sign)
    {
        var before = typed.Before;
        var start = before.LastIndexOfAny(['[', ',']) is >= 0 and var bracket
            ? bracket
            : before.IndexOf(sign, StringComparison.Ordinal);
        start++;
        while (start < before.Length && before[start] is ' ' or '"' or '\'')
            start++;
        return start;
    }

    // The schema is what tells of them to everybody.
    private static ImmutableArray<(string, string)> ReadKeys()
    {
        using var schema = JsonDocument.Parse(Schemas.Read("front-matter"));
        return
        [
            .. schema
                .RootElement.GetProperty("properties")
                .EnumerateObject()
                .Select(key =>
                    (
                        key.Name,
                        key.Value.TryGetProperty("description", out var description) ? description.GetString()! : ""
                    )
                ),
        ];
    }
}
