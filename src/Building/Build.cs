using Lintel.Building.Hosts;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Reading.Git;
using Lintel.Reading.History;
using Lintel.Writing;
using Lintel.Writing.Offline;

namespace Lintel.Building;

/// <summary>The whole build as a column of steps: Input, Process, PostProcess, Output.</summary>
/// <param name="Check">What was read and found.</param>
/// <param name="Pages">Pages written; none when the findings stood in the way.</param>
public sealed record Build(Check Check, int Pages)
{
    /// <summary>Where the site will be seen.</summary>
    public SiteContext Context { get; init; } = SiteContext.Production;

    /// <summary>
    /// Builds the handbook below <paramref name="root"/> into <paramref name="output"/>, unless it has errors, or warnings under <paramref name="strict"/>;
    /// with <paramref name="offline"/> so that it can be read from disk. The check counts to <paramref name="today"/>; pages to <paramref name="pageDay"/>,
    /// or else to the day of the newest commit, so that they are the same tomorrow. The <paramref name="host"/> says where the site will be seen.
    /// </summary>
    public static Build Run(string root, string output, bool strict, DateOnly? today = null, DateOnly? pageDay = null, bool offline = false, Host? host = null)
    {
        // Input, Process
        var check = Check.Run(root, today);
        if (!check.IsClean(strict)) return new(check, 0);
        var repository = GitRepository.Open(root);
        var found = new DiagnosticBag();
        var history = HistoryReader.Read(repository, check.Library, found);
        check = check.With(found);
        if (!check.IsClean(strict)) return new(check, 0);
        var context = (host ?? Host.None).ContextFor(check.Library.Settings);
        var preview = context.IsProduction ? null : Preview.Of(check.Library, context, Comparison.Of(repository, check, context));
        var library = Publication.Shown(check.Library, context, history, pageDay);

        // PostProcess
        var publication = new Publication(library, context, preview);
        var outputs = publication.Files;
        if (offline) outputs = OfflineSite.Of(outputs);

        // Output
        var failure = SiteWriter.Write(root, output, outputs, library.Assets);
        return failure is null
            ? new(check, publication.Pages.Length) { Context = context }
            : new(check with { Findings = [.. check.Findings.Append(failure).Order(Diagnostic.Order)] }, 0);
    }
}
