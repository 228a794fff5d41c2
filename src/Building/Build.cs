using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Outputs;
using Lintel.Reading;
using Lintel.Reading.Git;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>The whole build as a column of steps: Input, Process, PostProcess, Output.</summary>
/// <param name="Check">What was read and found.</param>
/// <param name="Pages">Pages written, those that only lead on left out; none when the findings stood in the
/// way.</param>
internal sealed record Build(Check Check, int Pages)
{
    /// <summary>Where the site will be seen.</summary>
    public SiteContext Context { get; init; } = SiteContext.Production;

    /// <summary>Files of the site, those that it carries along among them.</summary>
    public int Files { get; init; }

    /// <summary>Builds a handbook, unless it has errors, or warnings where the request is strict.</summary>
    /// <exception cref="InterruptedException">A signal ended the build; nothing is left of it.</exception>
    public static Build Run(BuildRequest request)
    {
        // Input, Process
        var options = new CheckOptions
        {
            Today = request.Today,
            Extensions = request.Extensions,
            Lock = path => RepositoryLock.ForBuild(request.Root, path),
        };
        var timings = request.Timings;
        var read = timings.Measure("reading", () => ReadResult.Read(request.Root, request.Extensions.Reading));
        var clean = timings.Measure("cleaning HTML", read.Sanitized);
        var check = timings.Measure("checks", () => Check.Run(clean, options));
        if (!check.IsClean(request.Strict))
            return new(check, 0);
        var repository = GitRepository.Open(request.Root.Path);
        var bag = new DiagnosticBag();
        var history = timings.Measure("history", () => HistoryReader.Read(repository, check.Handbook, bag));
        check = check.With(bag);
        if (!check.IsClean(request.Strict))
            return new(check, 0);
        var context = request.Host.ContextFor(check.Handbook.Settings);
        check = check with
        {
            Site = check.Site with
            {
                Context = context,
                History = history,
                Today = request.PageDay,
                ReleaseDay = request.PageDay ?? history.NewestDay ?? request.Today,
            },
        };
        var failures = new DiagnosticBag();
        var publication = ContentGuard.Try(
            failures,
            ReadResult.Everywhere,
            () =>
            {
                var site = check.Site;
                if (!context.IsProduction)
                {
                    var changes = timings.Measure(
                        "base",
                        () => Comparison.Find(request.Root, repository, check, context, options)
                    );
                    site = site with { Preview = PreviewNotice.Create(site.Handbook, context, changes) };
                }

                if (request.Offline)
                    failures.AddRange(OfflineSite.Check(site));
                return Publication.Create(site, request.Extensions);
            }
        );

        // PostProcess, Output
        var files =
            publication is null || !failures.All.IsEmpty
                ? 0
                : timings.Measure(
                    "site",
                    () =>
                        SiteWriter.Write(
                            request.Root,
                            request.Output,
                            publication.Site.Handbook.Assets,
                            (write, end) =>
                                ContentGuard.Do(
                                    failures,
                                    ReadResult.Everywhere,
                                    () =>
                                        publication.Write(
                                            request.Offline
                                                ? OfflineSite.Before(write, publication.Site.Translations)
                                                : write,
                                            timings,
                                            end
                                        )
                                ),
                            failures
                        )
                );
        return failures.All.IsEmpty
            ? new(check, publication!.Pages) { Context = context, Files = files }
            : new(
                check with
                {
                    Findings = [.. check.Findings.Concat(failures.All).Distinct().Order(Diagnostic.Order)],
                },
                0
            );
    }
}
