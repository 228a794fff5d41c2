using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Reading.Catalogs;

/// <summary>Reads the <c>catalog.json</c> that other handbooks' builds wrote, or their repositories. They may lie
/// outside the root where <see cref="IFolder.ReadBeside"/> reads; the network is never asked.</summary>
internal sealed class CatalogReader
{
    /// <summary>Name of the exported file.</summary>
    public const string FileName = "catalog.json";

    private readonly IFolder root;
    private readonly DiagnosticBag bag;
    private readonly HashSet<string> taken;
    private readonly List<(Located<string> Path, string Why)> unread = [];
    private readonly List<(Located<string> Catalog, string Word, List<string> Titles)> unknown = [];
    private int left = Limits.CatalogsBytes;

    private CatalogReader(IFolder root, Settings settings, DiagnosticBag bag)
    {
        (this.root, this.bag) = (root, bag);
        // A name that somebody chose is not given to another handbook because of its title.
        taken = Package.ReadAll(settings).Select(package => package.Id).Append("own").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The catalogs that the settings name; what cannot be read is reported and left out.</summary>
    public static ImmutableArray<FederatedCatalog> Read(IFolder root, Settings settings, DiagnosticBag bag)
    {
        var reader = new CatalogReader(root, settings, bag);
        var names = settings.CatalogSources.Select(reader.NameOf).ToArray();
        ImmutableArray<FederatedCatalog> read =
        [
            .. settings
                .CatalogSources.Zip(names)
                .Select(source => reader.Read(source.First, source.Second))
                .OfType<FederatedCatalog>(),
        ];
        reader.Report();
        return WithoutEchoes(read, settings.Url is { } own ? own + "/" : null);
    }

    // A hub names hundreds, and what is wrong with one is often wrong with all: it is told once, at the first.
    private void Report()
    {
        foreach (var same in unread.GroupBy(catalog => catalog.Why))
            bag.Add(
                CatalogRules.BadCatalog.At(same.First().Path.At, ([.. same.Select(one => one.Path.Value)], same.Key))
            );
        foreach (var same in unknown.GroupBy(found => found.Word, StringComparer.OrdinalIgnoreCase))
            bag.Add(
                CatalogRules.UnknownStatus.At(
                    same.First().Catalog.At,
                    (
                        [.. same.Select(found => found.Catalog.Value)],
                        same.Key,
                        same.First().Titles[0],
                        same.Sum(found => found.Titles.Count)
                    )
                )
            );
    }

    // A hub that shows this handbook, or another one that is read here, sends their decisions along.
    private static ImmutableArray<FederatedCatalog> WithoutEchoes(ImmutableArray<FederatedCatalog> read, string? own)
    {
        var known = read.SelectMany(catalog => catalog.Entries)
            .Where(entry => !entry.IsRelayed)
            .Select(entry => entry.Address)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. read.Select(catalog =>
                catalog with
                {
                    Entries =
                    [
                        .. catalog.Entries.Where(entry =>
                            !entry.IsRelayed
                            || entry.Address is not { } address
                            || (
                                known.Add(address)
                                && (own is null || !address.StartsWith(own, StringComparison.Ordinal))
                            )
                        ),
                    ],
                }
            ),
        ];
    }

    private string? NameOf(CatalogSource source)
    {
        if (source.Name is not { } name || taken.Add(name.Value))
            return source.Name?.Value;
        bag.Add(CatalogRules.TakenName.At(name.At, name.Value));
        return null;
    }

    private FederatedCatalog? Read(CatalogSource source, string? name)
    {
        var path = source.Path;
        try
        {
            // What was built tells more than what was only checked out.
            if (root.FolderBeside(path.Value) is { } folder && !folder.HasFile(FileName))
            {
                var found = CheckedOutRepository.Read(folder, source, title => name ?? FreeName(title));
                if (found is null)
                    unread.Add((path, "it holds no catalog.json and no records"));
                return found;
            }

            var bytes = root.ReadBeside(path.Value, FileName, Math.Min(Limits.CatalogBytes, left));
            left -= bytes.Length;
            using var json = JsonDocument.Parse(JsonText.WithoutMark(bytes));
            return Read(json.RootElement, source, name) is { } catalog
                ? catalog with
                {
                    Digest = Digest.Hash(Encoding.UTF8.GetString(bytes)),
                }
                : null;
        }
        catch (Exception failure)
            when (FileFailure.Is(failure)
                || failure is JsonException or InvalidOperationException or KeyNotFoundException
            )
        {
            unread.Add((path, Reason(failure)));
            return null;
        }
    }

    private FederatedCatalog? Read(JsonElement json, CatalogSource source, string? name)
    {
        var decisions = json.GetProperty("decisions");
        if (decisions.GetArrayLength() > Limits.CatalogDecisions)
        {
            var why =
                $"it has {decisions.GetArrayLength():N0} decisions, and at most {Limits.CatalogDecisions:N0} are read";
            unread.Add((source.Path, why));
            return null;
        }

        var title = ExportedDecision.Short(json.Text("title")) ?? source.Path.Value;
        var id = name ?? FreeName(title);
        var reader = new ExportedDecision(id, json.Text("url")?.TrimEnd('/'));
        var read = decisions.EnumerateArray().Select(reader.Read).DistinctBy(entry => entry.Id).ToImmutableArray();
        foreach (var (word, titles) in reader.UnknownStatuses)
            unknown.Add((new(title, source.Path.At), word, titles));
        return new(id, title, source.Path.Value, read)
        {
            Url = reader.Url,
            Day = json.Text("day"),
            Contact = source.Contact ?? ExportedDecision.Short(json.Text("contact")),
            At = source.Path.At,
            Addresses = ExportedAddresses.Read(json),
            Relied = ExportedAddresses.ReadRelied(json),
            Pages = ExportedAddresses.ReadPages(json, reader),
        };
    }

    private string FreeName(string title)
    {
        var slug = Slug.Of(title);
        var id = slug;
        for (var i = 2; !taken.Add(id); i++)
            id = FormattableString.Invariant($"{slug}-{i}");
        return id;
    }

    private static string Reason(Exception failure) =>
        failure switch
        {
            JsonException => "it is not JSON",
            InvalidOperationException or KeyNotFoundException => "it does not have the shape of an exported catalog",
            _ => FileFailure.Reason(failure),
        };
}
