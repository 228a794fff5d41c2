using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Text.Formats;

namespace Lintel.Changes.Formats;

/// <summary>
/// Reads what <see cref="ChangesJson"/> wrote, on a machine that trusts nothing of it: a stranger's run made the file.
/// Everything is of its type, within its
/// size, and one of the words that there are; a key that is not known, or stands twice, is refused like any other
/// deviation.
/// </summary>
internal static partial class ChangesJsonReader
{
    /// <summary>Bytes that a file may have.</summary>
    public const int MaximumBytes = 4 << 20;

    private const int MostItems = 20_000;
    private const int LongestName = 2_000;
    private const int LongestText = 100_000;
    private const int LongestUrl = 500;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Reads a file's bytes; an address that is not below <paramref name="site"/> says in its link where it
    /// leads. Else the sentence that says what is wrong.</summary>
    public static (ChangeReport? Report, string Problem) Read(ReadOnlyMemory<byte> json, Settings site)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return (Report(new("$", document.RootElement), site), "");
        }
        catch (MisshapenException deviation)
        {
            return (null, $"{deviation.Place} is not {deviation.Expected}.");
        }
        catch (JsonException)
        {
            return (null, "It is not JSON, is nested too deeply, or has a key twice.");
        }
    }

    private static ChangeReport Report(Node root, Settings site)
    {
        root.Only("base", "missing", "page", "changes", "governed", "problems");
        var commit = root.Optional("base")?.Text(64, CommitId(), "the hash of a commit");
        var links = new Dictionary<HandbookChange, (ReportLink?, ReportLink?)>(ReferenceEqualityComparer.Instance);
        var changes = root.Items("changes", node => Change(node, site, links));
        var decisions = new Dictionary<GovernedChange, ReportLink?>(ReferenceEqualityComparer.Instance);
        var set = new ChangeSet(
            commit,
            root.Optional("missing")?.Text(LongestName) ?? "",
            changes,
            root.Items("problems", Problem)
        )
        {
            Governed = root.Optional("governed") is null
                ? []
                : root.Items("governed", node => Governed(node, site, decisions)),
        };
        return new(set, root.Optional("page") is { } page ? Web(page, site) : null, change => links[change])
        {
            LinkOf = governed => decisions[governed],
        };
    }

    private static GovernedChange Governed(Node node, Settings site, Dictionary<GovernedChange, ReportLink?> links)
    {
        node.Only("label", "title", "sentence", "source", "url", "file", "files", "changed");
        var governed = new GovernedChange(
            node["label"].Text(LongestName),
            node["title"].Text(LongestName),
            node.Optional("sentence")?.Text(LongestName) ?? "",
            node["source"].Text(LongestName),
            node["file"].Text(LongestName),
            node["files"].Number()
        )
        {
            IsChanged = node["changed"].Flag(),
        };
        links[governed] = node.Optional("url") is { } url ? Web(url, site) : null;
        return governed;
    }

    private static HandbookChange Change(
        Node node,
        Settings site,
        Dictionary<HandbookChange, (ReportLink?, ReportLink?)> links
    )
    {
        node.Only(
            "kind",
            "subject",
            "title",
            "source",
            "oldSource",
            "status",
            "team",
            "preview",
            "production",
            "details"
        );
        var change = new HandbookChange(
            node["kind"].OneOf<ChangeKind>(),
            node["subject"].OneOf<ChangeSubject>(),
            node["title"].Text(LongestName),
            node["source"].Text(LongestName)
        )
        {
            OldSource = node.Optional("oldSource")?.Text(LongestName),
            Status = node.Optional("status")?.OneOf<DecisionStatus>(),
            Team = node.Optional("team")?.Text(LongestName),
            Details = node.Items("details", Detail),
        };
        links[change] = (
            node.Optional("preview") is { } preview ? Web(preview, site) : null,
            node.Optional("production") is { } production ? Web(production, site) : null
        );
        return change;
    }

    // An empty text is left out of the file, so what was and is comes from the verb.
    private static ChangeDetail Detail(Node node)
    {
        node.Only("aspect", "verb", "name", "before", "after");
        var aspect = node["aspect"].OneOf<ChangeAspect>();
        var verb = node["verb"].Text(LongestName);
        var detail = new ChangeDetail(
            aspect,
            node.Optional("name")?.Text(LongestName) ?? "",
            verb is "added" or "gained" ? null : node.Optional("before")?.Text(LongestText) ?? "",
            verb is "removed" or "lost" or "retired" ? null : node.Optional("after")?.Text(LongestText) ?? ""
        );
        return detail.Verb == verb
            ? detail
            : throw new MisshapenException(node.Place, "a change whose verb fits what it says");
    }

    private static ChangeProblem Problem(Node node)
    {
        node.Only("file", "line", "column", "severity", "rule", "message");
        var (line, column) = (node["line"].Number(), node["column"].Number());
        return new(
            new(node["file"].Text(LongestName), line, column, line, column),
            node["severity"].Text(10, SeverityWord(), "error, warning or info"),
            node["rule"].Text(6, RuleId(), "the id of a rule"),
            node["message"].Text(LongestText)
        );
    }

    private static ReportLink Web(Node node, Settings site)
    {
        var text = node.Text(LongestUrl);
        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var url)
            || url.Scheme is not ("https" or "http")
            || url.UserInfo.Length > 0
            || url.IdnHost.Length == 0
        )
            throw new MisshapenException(node.Place, "an address that starts with https://");
        // What could end a link in Markdown is escaped; letters of other scripts in a host stand as they are sent.
        var escaped = new UriBuilder(url) { Host = url.IdnHost }
            .Uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("'", "%27", StringComparison.Ordinal);
        if (!PlainUrl().IsMatch(escaped))
            throw new MisshapenException(node.Place, "an address of letters, digits and escapes");
        var isOwn = site.Url is { } own && (escaped + "/").StartsWith(own + "/", StringComparison.Ordinal);
        return new(escaped, isOwn ? "" : $" on {MarkdownText.Escape(url.IdnHost)}");
    }

    [GeneratedRegex(@"^[0-9a-f]{7,64}\z")]
    private static partial Regex CommitId();

    [GeneratedRegex(@"^[A-Z]{3}[0-9]{3}\z")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^(?:error|warning|info)\z")]
    private static partial Regex SeverityWord();

    [GeneratedRegex(@"^https?://[A-Za-z0-9._~:/?#@!$&*+,;=%-]+\z")]
    private static partial Regex PlainUrl();

    private sealed class MisshapenException(string place, string expected) : Exception
    {
        public string Place => place;

        public string Expected => expected;
    }

    // A value with the path to it, for the message.
    private readonly record struct Node(string Place, JsonElement Value)
    {
        public Node this[string key] => Optional(key) ?? throw new MisshapenException($"{Place}.{key}", "there");

        public Node? Optional(string key) =>
            Value.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null
                ? new($"{Place}.{key}", value)
                : null;

        public void Only(params string[] keys)
        {
            if (Value.ValueKind != JsonValueKind.Object)
                throw new MisshapenException(Place, "an object");
            foreach (var property in Value.EnumerateObject())
                if (!keys.Contains(property.Name))
                    throw new MisshapenException(Place, $"an object of {string.Join(", ", keys)} only");
        }

        public ImmutableArray<T> Items<T>(string key, Func<Node, T> read)
        {
            var list = this[key];
            if (list.Value.ValueKind != JsonValueKind.Array || list.Value.GetArrayLength() > MostItems)
                throw new MisshapenException(list.Place, $"a list of at most {MostItems} items");
            return [.. list.Value.EnumerateArray().Select((item, index) => read(new($"{list.Place}[{index}]", item)))];
        }

        public string Text(int longest, Regex? shape = null, string expected = "")
        {
            try
            {
                if (
                    Value.ValueKind == JsonValueKind.String
                    && Value.GetString() is { } text
                    && text.Length <= longest
                    && shape?.IsMatch(text) != false
                )
                    return text;
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair is no text.
            }

            throw new MisshapenException(
                Place,
                expected.Length > 0 ? expected : $"a text of at most {longest} characters"
            );
        }

        public int Number() =>
            Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var number) && number > 0
                ? number
                : throw new MisshapenException(Place, "a whole number above 0");

        public bool Flag() =>
            Value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? Value.GetBoolean()
                : throw new MisshapenException(Place, "true or false");

        public T OneOf<T>()
            where T : struct, Enum
        {
            var word = Text(40);
            foreach (var value in Enum.GetValues<T>())
                if (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()) == word)
                    return value;
            throw new MisshapenException(
                Place,
                $"one of {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))}"
            );
        }
    }
}
