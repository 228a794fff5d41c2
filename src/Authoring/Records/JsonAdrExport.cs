using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Site;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Authoring.Records;

/// <summary>Decision records as JSON-ADR 1.0, which <c>adrs</c> reads, and Lintel itself.</summary>
/// <param name="Text">The file.</param>
/// <param name="LeftOut">Files of the records that have no place in it, with the reason.</param>
internal sealed record JsonAdrExport(string Text, ImmutableArray<string> LeftOut)
{
    private const string Schema = "https://raw.githubusercontent.com/joshrotenberg/adrs/main/schema/json-adr/v1.json";

    private static readonly ImmutableArray<string> Roles = ["deciders", "consulted", "informed"];

    /// <summary>Writes the records of a handbook.</summary>
    /// <param name="root">The folder that its files are read from.</param>
    /// <param name="site">The handbook.</param>
    /// <param name="package">The package whose records are meant, since numbers count within one; null for all.</param>
    /// <param name="version">Of this program.</param>
    public static JsonAdrExport Create(IFolder root, HandbookSite site, string? package, string version)
    {
        var leftOut = ImmutableArray.CreateBuilder<string>();
        var records = new List<Decision>();
        var numbers = new HashSet<int>();
        foreach (var record in site.Index.Records.Where(record => package is null || record.Package == package))
            if (Lack(record, numbers) is { } lack)
                leftOut.Add($"{record.Page.Source} {lack}");
            else
                records.Add(record);
        var text = JsonText.WriteObject(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "1.0.0");
            json.WriteStartObject("tool");
            json.WriteString("name", "lintel");
            json.WriteString("version", version);
            json.WriteEndObject();
            json.WriteStartObject("repository");
            json.WriteString("name", site.Handbook.Settings.Title);
            if (records.Count > 0)
                json.WriteString("adr_directory", SourcePath.Folder(records[0].Page.Source).TrimEnd('/'));
            json.WriteEndObject();
            json.WriteStartArray("adrs");
            foreach (var record in records.OrderBy(Number))
            {
                json.WriteStartObject();
                Write(json, record, root, site, numbers);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return new(text, leftOut.ToImmutable());
    }

    // The format asks for a number that no other record has, and for a whole day.
    private static string? Lack(Decision record, HashSet<int> numbers) =>
        record.Number is null || Number(record) is 0 ? "has no number"
        : record.Date is not { Value: var day }
        || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? "has no date with year, month and day"
        : !numbers.Add(Number(record)) ? $"has a number that another record has: {record.Label}"
        : null;

    private static int Number(Decision record) =>
        int.TryParse(record.Number?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static void Write(
        Utf8JsonWriter json,
        Decision record,
        IFolder root,
        HandbookSite site,
        HashSet<int> numbers
    )
    {
        var text = SourceFileReader.Read(root, record.Page.Source, new DiagnosticBag())?.Text ?? "";
        var parts = RecordParts.Cut(record, text);
        json.WriteNumber("number", Number(record));
        json.WriteString("title", record.Name);
        json.WriteString("status", StatusOf(record));
        json.WriteString("date", record.Date!.Value);
        foreach (var role in Roles)
            WriteSome(json, role, record.People.Where(people => people.Role == role).SelectMany(Names));
        WriteSome(json, "tags", record.Tags.Select(tag => tag.Value));
        if (site.Handbook.Settings.Url is { } url)
            json.WriteString("source_uri", url + UrlPath.Escape(record.Page.Route.Path));
        WriteText(json, "context", string.Join("\n\n", new[] { parts.Opening, parts.Context }.Where(HasWords)));
        if (parts.Drivers is { } drivers)
            WriteSome(json, "decision_drivers", ListItems.Read(drivers) ?? [drivers]);
        WriteOptions(json, record, text, parts);
        WriteText(json, "decision", parts.Decision);
        if (parts.Consequences is { } consequences)
            WriteSome(json, "consequences", ListItems.Read(consequences) ?? [consequences]);
        WriteText(json, "confirmation", parts.Confirmation);
        WriteLinks(json, record, site, numbers);
        WriteOthers(json, record, parts);
        json.WriteString("path", record.Page.Source);
    }

    private static IEnumerable<string> Names(People people) => people.Names.Select(name => name.Value);

    private static bool HasWords(string? text) => !string.IsNullOrWhiteSpace(text);

    private static string StatusOf(Decision record) =>
        record.Status == DecisionStatus.Unknown && record.StatusText is { } own
            ? own.Value
            : record.Status.ToString().ToLowerInvariant();

    private static void WriteOptions(Utf8JsonWriter json, Decision record, string text, RecordParts parts)
    {
        if (record.Options.IsEmpty)
            return;
        json.WriteStartArray("considered_options");
        foreach (var option in record.Options.DistinctBy(option => option.Value))
        {
            json.WriteStartObject();
            json.WriteString("name", option.Value);
            var reasons = parts.OfOption(option.Value) ?? ListItems.Behind(text, option.At);
            if (reasons is not null && Arguments.Read(reasons) is { } arguments)
            {
                WriteSome(json, "pros", arguments.Pros);
                WriteSome(json, "cons", arguments.Cons);
            }
            else
            {
                WriteText(json, "description", reasons);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, Decision record, HandbookSite site, HashSet<int> numbers)
    {
        var links = record
            .Relations.Select(relation => (relation.Kind, Target: site.Index.Find(record, relation)))
            .Where(link => link.Target is not null && numbers.Contains(Number(link.Target)))
            .Select(link => (Kind: Word(link.Kind), Target: Number(link.Target!)))
            .Distinct()
            .ToArray();
        if (links.Length == 0)
            return;
        json.WriteStartArray("links");
        foreach (var (kind, target) in links)
        {
            json.WriteStartObject();
            json.WriteString("type", kind);
            json.WriteNumber("target", target);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // "superseded-by", as the format spells it.
    private static string Word(RelationKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static void WriteOthers(Utf8JsonWriter json, Decision record, RecordParts parts)
    {
        var others = parts.Others.ToList();
        if (!record.AppliesTo.IsEmpty)
            others.Add(("Applies to", string.Join('\n', record.AppliesTo.Select(Pattern))));
        if (others.Count == 0)
            return;
        json.WriteStartObject("custom_sections");
        foreach (var (name, words) in others)
            json.WriteString(name, words);
        json.WriteEndObject();
    }

    // In a list a bare word is a word: "Makefile" is a path as "**/Makefile", which means the same.
    private static string Pattern(Located<string> pattern) =>
        pattern.Value.AsSpan().IndexOfAny('/', '*', '.') >= 0 ? $"* `{pattern.Value}`" : $"* `**/{pattern.Value}`";

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (HasWords(text))
            json.WriteString(name, text);
    }

    private static void WriteSome(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        if (texts.ToArray() is { Length: > 0 } some)
            json.WriteTexts(name, some);
    }
}
