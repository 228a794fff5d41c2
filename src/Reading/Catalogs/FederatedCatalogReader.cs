using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Content;
using Lintel.Content.Catalogs;
using Lintel.Diagnostics;
using Lintel.Reading.Files;

namespace Lintel.Reading.Catalogs;

/// <summary>Reads the <c>catalog.json</c> that other handbooks' builds wrote. They are the owner's word, so they may lie outside the root; the network is never asked.</summary>
public static class FederatedCatalogReader
{
    /// <summary>Name of the exported file.</summary>
    public const string FileName = "catalog.json";

    private const int MaximumBytes = 1 << 26;

    /// <summary>The catalogs that the settings name; what cannot be read is reported and left out.</summary>
    public static ImmutableArray<FederatedCatalog> Read(IFolder root, Settings settings, DiagnosticBag bag)
    {
        var catalogs = ImmutableArray.CreateBuilder<FederatedCatalog>();
        var taken = Package.Of(settings).Select(package => package.Id).Append("own").ToHashSet(StringComparer.Ordinal);
        foreach (var path in settings.Catalogs)
        {
            try
            {
                using var json = JsonDocument.Parse(Bytes(Path.Combine(root.Path, path.Value)));
                catalogs.Add(FederatedEntries.Read(json.RootElement, path.Value, taken));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
            {
                bag.Add(SourceRules.BadCatalog.At(path.At, (path.Value, Reason(failure))));
            }
        }

        return catalogs.ToImmutable();
    }

    private static byte[] Bytes(string path)
    {
        var file = new FileInfo(Directory.Exists(path) ? Path.Combine(path, FileName) : path);
        if (!file.Exists) throw new FileNotFoundException("there is no such file");
        if (file.Length > MaximumBytes) throw new IOException("it is larger than 64 MiB");
        return File.ReadAllBytes(file.FullName);
    }

    // Messages of the runtime hold full paths of this machine, which would make reports differ from one machine to the next.
    private static string Reason(Exception failure) => failure switch
    {
        JsonException => "it is not JSON",
        InvalidOperationException or KeyNotFoundException => "it does not have the shape of an exported catalog",
        FileNotFoundException => failure.Message,
        UnauthorizedAccessException => "reading it is not allowed",
        _ => "the file system refused it",
    };
}
