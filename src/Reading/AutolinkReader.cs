using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model.Addresses;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads <c>autolinks</c> of the settings: prefixes before a number, each with an address.</summary>
internal static class AutolinkReader
{
    private const string Key = "autolinks";

    /// <summary>The prefixes, the longest first: <c>PROJ-</c> is no <c>-</c>.</summary>
    public static ImmutableArray<Autolink> Read(YamlMapReader map, DiagnosticBag bag)
    {
        var autolinks = new List<Autolink>();
        foreach (var (prefix, node) in map.Map(Key)?.Entries ?? [])
            if (node is YamlScalar address && Autolink.Parse(prefix.Value, address.Value) is { } autolink)
                autolinks.Add(autolink);
            else
                bag.Add(
                    SourceRules.WrongType.At(
                        node.At,
                        (
                            $"{Key}: {prefix.Value}",
                            $"what stands before a number, with an address that has {Autolink.Number} for it, such as"
                                + $" JIRA-: https://jira.example.org/browse/JIRA-{Autolink.Number}"
                        )
                    )
                );
        return [.. autolinks.OrderByDescending(autolink => autolink.Prefix.Length)];
    }
}
