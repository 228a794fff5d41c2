using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Model.Catalogs;
using Lintel.Model.Rubrics;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Catalogs;

/// <summary>Reads <c>catalogs</c> of the settings: a path, or a mapping that gives it a name.</summary>
internal static class CatalogSources
{
    /// <summary>The other handbooks in their order; what cannot be used is reported and left out.</summary>
    public static ImmutableArray<CatalogSource> Read(YamlMapReader settings, DiagnosticBag bag) =>
        [
            .. (
                settings.Node("catalogs") switch
                {
                    null => [],
                    YamlList list => list.Items,
                    var one => [one],
                }
            )
                .Select(node => Read(node, settings, bag))
                .OfType<CatalogSource>(),
        ];

    private static CatalogSource? Read(YamlNode node, YamlMapReader settings, DiagnosticBag bag)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true }:
                return null;
            case YamlScalar path:
                return new(new Located<string>(path.Value, path.At));
            case YamlMap map:
                return ReadNamed(settings.Nested(map), bag);
            default:
                bag.Add(SourceRules.WrongType.At(node.At, ("catalogs", "a path, or a mapping with 'path' and 'name'")));
                return null;
        }
    }

    private static CatalogSource? ReadNamed(YamlMapReader map, DiagnosticBag bag)
    {
        var name = map.Text("name");
        var isName = name is null || RubricId.IsValid(name.Value);
        var path = map.Text("path") ?? name;
        var source = new CatalogSource(path ?? new("", map.At))
        {
            Name = isName ? name : null,
            Contact = map.Text("contact")?.Value,
            Repository = Address(map.Text("repository"), bag),
            Ref = map.Text("ref")?.Value,
        };
        if (path is null)
            bag.Add(SourceRules.MissingKey.At(map.At, ("path", "The catalog of another handbook")));
        if (!isName)
            bag.Add(
                SourceRules.WrongType.At(
                    name!.At,
                    ("name", "small letters, digits and dashes, with a letter first: adr:NAME/12 refers to it")
                )
            );
        map.ReportUnknownKeys();
        return path is null ? null : source;
    }

    private static string? Address(Located<string>? text, DiagnosticBag bag)
    {
        if (text is null)
            return null;
        if (WebAddress.Parse(text.Value) is { } address)
            return address.Text;
        bag.Add(SourceRules.WrongType.At(text.At, ("repository", "an address that starts with https://")));
        return null;
    }
}
