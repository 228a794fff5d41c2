using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules.Links;

/// <summary>Whole addresses of the site itself, and of its repository at the code host, lead to what is
/// there.</summary>
internal sealed class OwnAddressRules : ISiteCheck
{
    /// <summary>A whole address that is known to lead nowhere.</summary>
    public static readonly Rule<(string Kind, string Path, string? Nearest)> Missing = new(
        "LNK023",
        Severity.Warning,
        "Address of one's own that leads nowhere",
        detail =>
            new(
                $"This address is one of {detail.Kind}, and there is no '{detail.Path}'.",
                NearestName.Suggest(detail.Nearest, "Mend it, or link to the file by its path.")
            )
    )
    {
        Why = "A link that is written out whole breaks like any other when its page moves, and nothing tells of it.",
        Wrong = "[why](https://handbook.example.org/retired-page/)",
        Right = "[why](adr/0004-queries.md)",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Missing];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        Lazy<HashSet<string>> files = new(() =>
            [.. SiteFiles.Find(input.Handbook), .. input.Handbook.Assets.Select(asset => asset.SitePath)]
        );
        return from document in input.Handbook.Documents
            from link in document.Body.Links
            let target = link.Target as LinkTarget.ToElsewhere
            where target?.Missing is not null
            let finding = Check(link, target, input.Site.Map, files)
            where finding is not null
            select finding;
    }

    private static Diagnostic? Check(
        Link link,
        LinkTarget.ToElsewhere target,
        SiteMap site,
        Lazy<HashSet<string>> files
    )
    {
        var path = target.Missing!;
        if (!path.StartsWith('/'))
            return Missing.At(link.At, ("this repository", path, null));
        var route = new Route(path.EndsWith('/') ? path : path + "/");
        if (site.AnchorsOf(route) is { } anchors)
            return AnchorCheck.Find(link.At, route.Path, anchors, Fragment.Split(target.Url).Fragment);
        if (
            site.Passages.ContainsKey(route.Path)
            || site.IsOpen(route)
            || SiteFiles.IsReserved(route)
            || files.Value.Contains(path)
        )
            return null;
        return Missing.At(link.At, ("this site", path, null));
    }
}
