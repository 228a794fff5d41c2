using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads the keys that every page may carry; Statiq's names, in any case.</summary>
public static class FrontMatterReader
{
    /// <summary>
    /// Reads from a map that asks on for the keys of a lesson or decision afterwards; redirects may lead to
    /// <paramref name="hosts"/>.
    /// </summary>
    public static Metadata Read(YamlMapReader map, ImmutableArray<string> hosts) =>
        ReadRedirects(map, hosts) with
        {
            Title = Filled(map.Text("title")),
            Description = Filled(map.Text("description")),
            Order = map.Integer("order"),
            Published = map.Text("published"),
            Updated = map.Text("updated"),
            Author = map.Text("author")?.Value,
            Xref = map.Text("xref")?.Value,
            Tags = map.Texts("tags"),
            Excluded = map.Boolean("excluded") ?? false,
            ShouldOutput = map.Boolean("ShouldOutput") ?? true,
            Retired = map.Map("retired") is { } retired ? ReadRetirement(map.Nested(retired)) : null,
        };

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
                if (OldAddress(written.Value, out var why) is { } path)
                    from.Add(written.With(path));
                else
                    malformed.Add(new(written.At, written.Value, why, IsTarget: false));
            }
            else if (SitePath.Anchor(written.Value[1..]) is { } why)
                malformed.Add(new(written.At, written.Value, why, IsTarget: false));
            else
                anchors.Add(written.Value[1..]);
        }

        var to = map.Text("RedirectTo");
        var reason = "";
        var target = to is null ? null : RedirectTarget.Parse(to.Value, hosts, out reason);
        if (to is not null && target is null)
            malformed.Add(new(to.At, "", reason, IsTarget: true));
        return new()
        {
            RedirectFrom = from.ToImmutable(),
            KeptAnchors = anchors.ToImmutable(),
            RedirectTo = target is null ? null : to!.With(target),
            MalformedRedirects = malformed.ToImmutable(),
        };
    }

    private static SitePath? OldAddress(string written, out string why)
    {
        var path = SitePath.Parse(written, out why);
        if (path?.Fragment is null)
            return path;
        why = "a fragment never reaches a host; the anchor alone, as \"#old\", is kept on the page";
        return null;
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
