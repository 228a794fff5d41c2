using Lintel.Building.Hosts;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Exporting;
using Lintel.Rendering;
using Lintel.Search;
using Lintel.Writing;

namespace Lintel.Building;

/// <summary>The whole build as a column of steps: Input, Process, PostProcess, Output.</summary>
/// <param name="Check">What was read and found.</param>
/// <param name="Pages">Pages written; none when the findings stood in the way.</param>
public sealed record Build(Check Check, int Pages)
{
    /// <summary>Where the site will be seen.</summary>
    public SiteContext Context { get; init; } = SiteContext.Production;

    /// <summary>Builds the handbook below <paramref name="root"/> into <paramref name="output"/>, unless it has errors, or warnings under <paramref name="strict"/>.</summary>
    public static Build Run(string root, string output, bool strict, DateOnly? today = null, Host? host = null)
    {
        // Input, Process
        var check = Check.Run(root, today);
        if (!check.IsClean(strict)) return new(check, 0);
        var context = (host ?? Host.None).ContextFor(check.Library.Settings);
        var preview = context.IsProduction ? null : Preview.Of(check.Library, context, Comparison.Of(root, check, context));
        var library = PreviewOnly.LibraryIn(context, check.Library);
        var pages = SiteRenderer.Render(library, preview);

        // PostProcess
        OutputFile[] outputs =
        [
            .. pages,
            .. ThemeAssets.With(library.Theme),
            SearchIndex.Build(library),
            .. RubricExports.Of(library),
            RubricSchema.File,
            .. Sitemap.Write(library.Settings, SiteMap.Of(library)),
            .. HostFiles.Write(library, ContentSecurityPolicy.Header, context),
        ];

        // Output
        var failure = SiteWriter.Write(root, output, outputs, library.Assets);
        return failure is null
            ? new(check, pages.Length) { Context = context }
            : new(check with { Findings = [.. check.Findings.Append(failure).Order(Diagnostic.Order)] }, 0);
    }
}
