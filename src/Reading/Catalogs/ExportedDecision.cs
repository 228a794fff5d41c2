using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;
using Lintel.Text;

namespace Lintel.Reading.Catalogs;

/// <summary>From a decision of an exported catalog to an entry of this one. What is too long or too much is cut: the
/// whole is where the entry leads.</summary>
internal sealed partial class ExportedDecision(string catalog, string? url)
{
    private readonly OrderedDictionary<string, List<string>> unknown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the other handbook is published; null when it does not say.</summary>
    public string? Url { get; } = WebAddress.Parse(url ?? "")?.Text.TrimEnd('/');

    /// <summary>The words for a status that nobody knows, with the titles of the records that have them.</summary>
    public IEnumerable<KeyValuePair<string, List<string>>> UnknownStatuses => unknown;

    /// <summary>A text as long as a list shows it; null when it is empty.</summary>
    public static string? Short(string? text) => text is { Length: > 0 } ? Excerpt.Cut(text, Limits.CatalogText) : null;

    /// <summary>The entry.</summary>
    public CatalogEntry Read(JsonElement decision)
    {
        var title = Short(decision.Text("title")) ?? "";
        var status = StatusOf(decision, title);
        return new()
        {
            Id = $"{catalog}/{decision.GetProperty("id").GetString()}",
            Number = decision.Text("number"),
            Label = Short(decision.Text("label")) ?? "",
            Title = title,
            Status = status,
            StatusText = Short(decision.Text("statusText")),
            // A handbook that was exported by an older version says no more than what its records say.
            Standing = Word(decision.Text("standing")?.Replace("-", "", StringComparison.Ordinal), Said(status)),
            Date = Day(decision.Text("date")),
            Review = Day(decision.Text("review")),
            Package = Short(decision.Text("package")) is { } package ? $"{catalog}/{package}" : catalog,
            Tags = Texts(decision, "tags"),
            People =
            [
                .. decision
                    .Items("people")
                    .Take(Limits.CatalogItems)
                    .Select(people => (Short(people.Text("role")) ?? "", Texts(people, "names"))),
            ],
            Chosen = Short(decision.Text("chosen")),
            Reason = Short(decision.Text("reason")),
            Parts = decision.TryGetProperty("parts", out _) ? Texts(decision, "parts") : default,
            Options = Texts(decision, "options"),
            Summary = Short(decision.Text("summary")) ?? "",
            Source = Short(decision.Text("source")) ?? "",
            IsRelayed = decision.Text("catalog") is not null,
            Address = AddressOf(decision.Text("address")),
            Relations = [.. decision.Items("relations").Take(Limits.CatalogItems).Select(Relation)],
        };
    }

    /// <summary>A whole address: whoever exports a catalog does not decide what links of this site do.</summary>
    public string? AddressOf(string? written) =>
        written is null ? null
        : written.StartsWith('/') && Url is { } site ? WebAddress.Parse(site + written)?.Text
        : WebAddress.Parse(written)?.Text;

    private DecisionStatus StatusOf(JsonElement decision, string title)
    {
        if (Short(decision.Text("status")) is not { } word)
            return DecisionStatus.Unknown;
        if (
            Enum.TryParse<DecisionStatus>(word, ignoreCase: true, out var status)
            && Enum.IsDefined(status)
            && char.IsAsciiLetter(word[0])
        )
            return status;
        if (unknown.TryGetValue(word, out var titles))
            titles.Add(title);
        else
            unknown[word] = [title];
        return DecisionStatus.Unknown;
    }

    private CatalogRelation Relation(JsonElement relation) =>
        new(
            Word(relation.Text("kind"), RelationKind.RelatesTo),
            relation.Text("target") is { } target ? $"{catalog}/{target}" : null,
            AddressOf(relation.Text("address")) ?? Short(relation.Text("written")) ?? ""
        )
        {
            IsPartial = relation.IsSet("partial"),
        };

    /// <summary>What a record is as far as it knows.</summary>
    public static DecisionStanding Said(DecisionStatus status) =>
        status switch
        {
            DecisionStatus.Accepted => DecisionStanding.InForce,
            DecisionStatus.Draft or DecisionStatus.Proposed => DecisionStanding.Open,
            DecisionStatus.Superseded => DecisionStanding.Replaced,
            DecisionStatus.Deprecated or DecisionStatus.Rejected => DecisionStanding.Retired,
            _ => DecisionStanding.Unknown,
        };

    private static T Word<T>(string? text, T otherwise)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : otherwise;

    private static ImmutableArray<string> Texts(JsonElement of, string name) =>
        [.. of.Texts(name).Take(Limits.CatalogItems).Select(text => Short(text)).OfType<string>()];

    private static string? Day(string? text) => text is not null && IsoDay().IsMatch(text) ? text : null;

    [GeneratedRegex(@"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\z")]
    private static partial Regex IsoDay();
}
