using Lintel.Model;

namespace Lintel.Reading.Files;

/// <summary>Chooses the files that go along with the pages: what a page or the settings refer to, and pictures,
/// documents and fonts.</summary>
internal static class PublishedAssets
{
    /// <summary>The handbook with its assets.</summary>
    public static Handbook Choose(Handbook handbook, HandbookFiles files)
    {
        var look = handbook.Settings.Appearance;
        var referred = handbook
            .Documents.SelectMany(document => document.Body.Links)
            .Select(link => (link.Target as LinkTarget.ToAsset)?.Source)
            .OfType<string>()
            .Where(path => !AssetKinds.IsNever(path))
            .Concat(files.Assets.Where(IsNamed))
            .ToHashSet(StringComparer.Ordinal);
        var published = files.Assets.Where(path => files.Carried.Contains(path) || referred.Contains(path)).ToHashSet();
        return handbook with
        {
            Assets =
            [
                .. published
                    .Union(referred.Where(path => !files.Assets.Contains(path)))
                    .Order(StringComparer.Ordinal)
                    .Select(path => new Asset(path, SourcePath.ToAssetPath(path, files.Input))),
            ],
            Withheld = files.Withheld + files.Assets.Length - published.Count,
        };

        bool IsNamed(string path) =>
            path == files.Input + look.Logo?.Value || path == files.Input + look.SocialImage?.Value;
    }
}
