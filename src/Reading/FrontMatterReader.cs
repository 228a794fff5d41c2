using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Markdown;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Reading;

/// <summary>Reads the keys that every page may carry; Statiq's names, in any case.</summary>
internal static class FrontMatterReader
{
    /// <summary>
    /// Reads from a map that asks on for the keys of a lesson or decision afterwards; redirects may lead to
    /// <paramref name="hosts"/>.
    /// </summary>
    public static Metadata Read(YamlMapReader map, ImmutableArray<string> hosts) =>
        ListingReader.Read(map, ReadRedirects(map, hosts)) with
        {
            Title = Decoded(Filled(map.Text("title"))),
            Description = Decoded(Filled(map.Text("description"))),
            Language = map.Text("lang")?.Value is { } tag && LanguageTag.IsKnown(tag) ? tag : null,
            SidebarTitle = Name(map, "sidebar_label", "nav_title", "linkTitle", "sidebar.label"),
            Order = map.Integer("order") ?? OtherOrder(map),
            Updated = map.Text("updated"),
            Author = AuthorOf(map.Node("author")),
            Xref = map.Text("xref")?.Value,
            Tags = map.Texts("tags"),
            ShouldOutput = map.Boolean("ShouldOutput") ?? !ListingReader.IsRefused(map, "render"),
            Retired = map.Map("retired") is { } retired ? ReadRetirement(map.Nested(retired)) : null,
        };

    // Tools that put it into a page as it is let authors write `&mdash;`.
    private static Located<string>? Decoded(Located<string>? text) =>
        text is { } written ? written with { Value = WebUtility.HtmlDecode(written.Value) } : null;

    // One name or several, which Docsy lets link to somewhere, each with whatever else is said of the person.
    private static string? AuthorOf(YamlNode? node) =>
        node switch
        {
            YamlScalar scalar => MarkdownSyntax.ParseWords(scalar.Value),
            YamlMap person => AuthorOf(person["name"]),
            YamlList people => string.Join(", ", people.Items.Select(AuthorOf).Where(name => name is not null)),
            _ => null,
        };

    // What other tools call a page where its title would be too long.
    private static string? Name(YamlMapReader map, params ReadOnlySpan<string> keys)
    {
        string? name = null;
        foreach (var key in keys)
            name ??= Node(map, key) is YamlScalar { IsNull: false, Value: { Length: > 0 } text } ? text : null;
        return name;
    }

    // `sidebar.label` is a key within a map, as Starlight has it.
    private static YamlNode? Node(YamlMapReader map, string key) =>
        key.Split('.') is [var outer, var inner] ? (map.Node(outer) as YamlMap)?[inner] : map.Node(key);

    // Where other tools put a page: Docusaurus, Hugo, Jekyll. Their numbers may have fractions.
    private static int? OtherOrder(YamlMapReader map) =>
        new[] { "sidebar_position", "weight", "nav_order", "sidebar.order" }
            .Select(key => Node(map, key) is YamlScalar { Value: var text } ? text : null)
            .Select(text =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && Math.Abs(number) < int.MaxValue
                    ? (int)number
                    : (int?)null
            )
            .FirstOrDefault(number => number is not null);

    // What is malformed is kept for the check to report, and can be drawn by nobody.
    private static Metadata ReadRedirects(YamlMapReader map, ImmutableArray<string> hosts)
    {
        var from = ImmutableArray.CreateBuilder<Located<SitePath>>();
        var anchors = ImmutableArray.CreateBuilder<string>();
        var malformed = ImmutableArray.CreateBuilder<RefusedRedirect>();
        foreach (var written in map.Texts("RedirectFrom"))
        {
            if (!written.Value.StartsWith('#'))
            {
                var address = OldAddress(written.Value);
                if (address.Value is { } path)
                    from.Add(written.With(path));
                else
                    malformed.Add(new(written.At, written.Value, address.Problem!, IsTarget: false));
            }
            else if (SitePath.AnchorFault(written.Value[1..]) is { } why)
                malformed.Add(new(written.At, written.Value, why, IsTarget: false));
            else
                anchors.Add(written.Value[1..]);
        }

        var to = map.Text("RedirectTo");
        var target = to is null ? null : RedirectTarget.Parse(to.Value, hosts);
        if (target?.Problem is { } reason)
            malformed.Add(new(to!.At, "", reason, IsTarget: true));
        return new()
        {
            RedirectFrom = from.ToImmutable(),
            KeptAnchors = anchors.ToImmutable(),
            RedirectTo = target?.Value is { } aim ? to!.With(aim) : null,
            MalformedRedirects = malformed.ToImmutable(),
        };
    }

    private static Result<SitePath, string> OldAddress(string written)
    {
        // Statiq writes paths from the top of the site without its slash.
        var isBare = written.Length > 0 && char.IsLetterOrDigit(written[0]) && !written.Contains(':');
        var path = SitePath.Parse(isBare ? "/" + written : written);
        return path.Value?.Fragment is null
            ? path
            : "a fragment never reaches a host; the anchor alone, as \"#old\", is kept on the page";
    }

    private static PageRetirement ReadRetirement(YamlMapReader map)
    {
        var retirement = new PageRetirement(map.RequiredText("reason", "A tombstone").Value, map.Text("moved_to"));
        map.ReportUnknownKeys();
        return retirement;
    }

    private static Located<string>? Filled(Located<string>? text) =>
        string.IsNullOrWhiteSpace(text?.Value) ? null : text;
}
