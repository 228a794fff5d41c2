using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Reading;

/// <summary>Reads the <c>catalog.json</c> that other handbooks' builds wrote. They may lie outside the root where
/// <see cref="IFolder.ReadBeside"/> reads; the network is never asked.</summary>
internal static class FederatedCatalogReader
{
    /// <summary>Name of the exported file.</summary>
    public const string FileName = "catalog.json";

    /// <summary>The catalogs that the settings name; what cannot be read is reported and left out.</summary>
    public static ImmutableArray<FederatedCatalog> Read(IFolder root, Settings settings, DiagnosticBag bag)
    {
        var catalogs = ImmutableArray.CreateBuilder<FederatedCatalog>();
        var taken = Package
            .ReadAll(settings)
            .Select(package => package.Id)
            .Append("own")
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in settings.Catalogs)
        {
            try
            {
                using var json = JsonDocument.Parse(root.ReadBeside(path.Value, FileName, Limits.CatalogBytes));
                catalogs.Add(FederatedEntries.Read(json.RootElement, path.Value, taken));
            }
            catch (Exception failure)
                when (FileFailure.Is(failure)
                    || failure is JsonException or InvalidOperationException or KeyNotFoundException
                )
            {
                bag.Add(RepositoryRules.BadCatalog.At(path.At, (path.Value, Reason(failure))));
            }
        }

        return catalogs.ToImmutable();
    }

    private static string Reason(Exception failure) =>
        failure switch
        {
            JsonException => "it is not JSON",
            InvalidOperationException or KeyNotFoundException => "it does not have the shape of an exported catalog",
            _ => FileFailure.Reason(failure),
        };
}
