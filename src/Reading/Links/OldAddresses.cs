using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Links;

/// <summary>From the addresses that other tools gave the pages to their files, so that links by them lead on.</summary>
internal sealed class OldAddresses
{
    private readonly Dictionary<string, string> sources = new(StringComparer.OrdinalIgnoreCase);

    private OldAddresses() { }

    /// <summary>Gathers what front matter says, and the names of files without the numbers that order them.</summary>
    public static OldAddresses Create(HandbookFiles files, IEnumerable<SourceFile> documents)
    {
        var addresses = new OldAddresses();
        var all = documents.ToArray();
        foreach (var file in all)
        foreach (var address in OldAddressReader.Read(file, files))
            addresses.sources.TryAdd(Key(address.Value.Path), file.Path);
        foreach (var file in all)
        foreach (var address in RedirectsOf(file))
            addresses.sources.TryAdd(Key(address), file.Path);
        foreach (var file in all)
        {
            var bare = SourcePath.WithoutNumbers(file.Path);
            var path = SourcePath.IsFolderPage(bare) ? SourcePath.Folder(bare) : Bare(bare);
            addresses.sources.TryAdd(Key(path), file.Path);
        }

        return addresses;
    }

    /// <summary>The file that a path leads to, from the root of the site or of the repository; null when none
    /// does.</summary>
    public string? Find(string? path) => path is null ? null : sources.GetValueOrDefault(Key(path));

    private static IEnumerable<string> RedirectsOf(SourceFile file) =>
        file.FrontMatter?["RedirectFrom"] switch
        {
            YamlScalar one => [one.Value],
            YamlList several => several.Items.OfType<YamlScalar>().Select(one => one.Value),
            _ => [],
        };

    private static string Key(string path) => path.Trim('/');

    private static string Bare(string path) => SourcePath.Folder(path) + SourcePath.Stem(path);
}
