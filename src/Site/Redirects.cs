using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Site;

/// <summary>
/// The redirects of a handbook: those that are published, and those that are not, with the reason. Whatever severity a
/// handbook gives to the rule that reports the others, they are written nowhere.
/// </summary>
/// <param name="Accepted">By the address of the page that asks for them, each old address once.</param>
/// <param name="Refused">In no certain order.</param>
public sealed record Redirects(ImmutableArray<Redirect> Accepted, ImmutableArray<RefusedRedirect> Refused)
{
    // Cloudflare Pages passes over a longer line; Netlify names no limit.
    private const int LongestLine = 1000;

    /// <summary>Addresses that another tool gave to a page, and at which something else stands now.</summary>
    internal ImmutableArray<Redirect> Lost { get; private init; } = [];

    /// <summary>Those of them that pages ask for in so many words, with the reason.</summary>
    internal ImmutableArray<RefusedRedirect> Disputed { get; private init; } = [];

    /// <summary>Looks at every redirect that a handbook asks for, against the map of its pages.</summary>
    public static Redirects Create(Handbook handbook, SiteMap site)
    {
        var asked = handbook
            .Documents.OrderBy(document => document.Route.Path, StringComparer.Ordinal)
            .SelectMany(Asked)
            .OrderBy(redirect => redirect.IsOptional)
            .ToArray();
        var places = new RedirectPlaces(
            handbook,
            site,
            asked.Select(redirect => redirect.Redirect.From),
            asked.Where(redirect => IsMove(redirect.Redirect, redirect.Page)).Select(redirect => redirect.Page.Route)
        );
        var accepted = ImmutableArray.CreateBuilder<Redirect>();
        var refused = ImmutableArray.CreateBuilder<RefusedRedirect>();
        var lost = ImmutableArray.CreateBuilder<Redirect>();
        var disputed = ImmutableArray.CreateBuilder<RefusedRedirect>();
        refused.AddRange(handbook.Documents.SelectMany(Malformed));
        foreach (var (redirect, page, at, isOptional) in asked)
        {
            if (Fault(redirect, page, places) is not { } why)
                accepted.Add(redirect);
            else if (isOptional)
            {
                lost.Add(redirect);
                if (page.Metadata.Aliases.Any(alias => alias.At == at))
                    disputed.Add(new(at, redirect.FromText, why, IsTarget: false));
            }
            else
                refused.Add(
                    new(
                        at,
                        IsMove(redirect, page) ? redirect.From.Path : redirect.FromText,
                        why,
                        IsMove(redirect, page)
                    )
                );
        }

        // What an author asks for goes before what follows from the folders.
        foreach (var (path, to) in site.Passages)
            if (
                SitePath.Parse(UrlPath.Escape(path)).Value is { Route: var from, Text: var text }
                && places.Taken(from) is null
                && places.Claim(from)
            )
                accepted.Add(new(from, text, Here(to)));
        return new(accepted.ToImmutable(), refused.ToImmutable())
        {
            Lost = lost.ToImmutable(),
            Disputed = disputed.ToImmutable(),
        };
    }

    private static IEnumerable<(Redirect Redirect, Document Page, SourceSpan At, bool IsOptional)> Asked(Document page)
    {
        foreach (var from in page.Metadata.RedirectFrom)
            yield return (From(from.Value), page, from.At, false);
        // What an old tool called the page leads here as long as nothing stands in the way.
        foreach (var from in page.Metadata.OldAddresses)
            yield return (From(from.Value), page, from.At, true);
        if (page.Metadata.RedirectTo is { } to)
            yield return (new(page.Route, UrlPath.Escape(page.Route.Path), to.Value), page, to.At, false);

        Redirect From(SitePath path) => new(path.Route, path.Text, Here(page.Route));
    }

    // The name of a file may hold what an author may not write into a redirect; encoded, it is as good as any other.
    private static RedirectTarget Here(Route route) => new RedirectTarget.OnSite(SitePath.Of(route));

    private static IEnumerable<RefusedRedirect> Malformed(Document page) =>
        page.Metadata.MalformedRedirects.Select(redirect =>
            redirect with
            {
                From = redirect.From.Length > 0 ? redirect.From : page.Route.Path,
            }
        );

    // A page that leads elsewhere, rather than an old address that leads to a page.
    private static bool IsMove(Redirect redirect, Document page) =>
        page.Metadata.RedirectTo is { } to && redirect.To == to.Value;

    private static string? Fault(Redirect redirect, Document page, RedirectPlaces places)
    {
        if (redirect.FromText.Length + redirect.To.Text.Length + " ".Length + " 301".Length > LongestLine)
            return $"hosts read no more than {LongestLine} characters of a line";
        if (!IsMove(redirect, page))
        {
            if (places.Taken(redirect.From) is { } taken)
                return taken;
            if (!places.Claim(redirect.From))
                return "another page claims it too";
            return page.Metadata.RedirectTo is null ? null : "the page that it leads to is a redirect itself";
        }

        return redirect.To is not RedirectTarget.OnSite { Path: var path } ? null
            : RedirectPlaces.Key(path.Route) == RedirectPlaces.Key(redirect.From) ? "it leads to itself"
            : places.Missing(path);
    }
}

/// <summary>What stands at the addresses of a site.</summary>
internal sealed class RedirectPlaces
{
    private readonly HashSet<string> claimed = new(StringComparer.Ordinal);
    private readonly HashSet<string> redirected;
    private readonly HashSet<string> pages;
    private readonly HashSet<string> files;
    private readonly SiteMap site;

    public RedirectPlaces(Handbook handbook, SiteMap site, IEnumerable<Route> old, IEnumerable<Route> moved)
    {
        this.site = site;
        pages = site.Routes.Select(Key).ToHashSet(StringComparer.Ordinal);
        files = handbook
            .Assets.Select(asset => asset.SitePath)
            .Concat(handbook.Theme.Select(file => "/" + file.Path))
            .Concat(SiteFiles.Find(handbook))
            .Select(Composition.Fold)
            .ToHashSet(StringComparer.Ordinal);
        redirected = old.Where(route => Taken(route) is null)
            .Concat(moved)
            .Select(Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>An address as systems tell addresses apart: not by capitals, and not by how an accent is
    /// composed.</summary>
    public static string Key(Route route) => Composition.Fold(route.Path);

    /// <summary>Takes an old address for one page; false when another has it.</summary>
    public bool Claim(Route from) => claimed.Add(Key(from));

    /// <summary>What stands in the way of a redirect from an address; null when nothing does.</summary>
    public string? Taken(Route from)
    {
        if (pages.Contains(Key(from)))
            return "there is a page at that address";
        // A redirect page is a file in a folder of its own, which cannot be where a file is.
        for (var route = from; route != Route.Home; route = route.Parent)
            if (files.Contains(Composition.Fold(route.Path.TrimEnd('/'))))
                return "there is a file at that address";
        return SiteFiles.IsReserved(from) ? "the build fills that folder itself" : null;
    }

    /// <summary>Why nothing can be sent to a path of this site; null when there is a page or a file.</summary>
    public string? Missing(SitePath path)
    {
        if (redirected.Contains(Key(path.Route)))
            return $"'{path.Path}' is a redirect too, so it would go on or go round";
        if (site.AnchorsOf(path.Route) is { } anchors)
            return path.Fragment is null || anchors.Contains(path.Fragment)
                ? null
                : $"'{path.Route.Path}' has no heading or anchor '#{path.Fragment}'";
        return files.Contains(Composition.Fold(path.Path)) ? null : $"there is no page at '{path.Path}'";
    }
}
