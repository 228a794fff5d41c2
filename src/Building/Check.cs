using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Rules;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>The first half of the build: read everything, judge everything, write nothing.</summary>
/// <param name="Site">The handbook as read, and what follows from it.</param>
/// <param name="All">Everything that was found, in the order of report.</param>
/// <param name="Baseline">What the handbook puts up with; null when it has no baseline.</param>
internal sealed record Check(HandbookSite Site, ImmutableArray<Diagnostic> All, Baseline? Baseline)
{
    /// <summary>What is to be reported: everything but what the baseline puts up with.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = Baseline?.Apply(All) ?? All;

    /// <summary>How many findings the baseline puts up with.</summary>
    public int PutUpWith => Baseline is null ? 0 : All.Length - Baseline.Fresh(All).Length;

    /// <summary>Where the root lies below the top of its repository: empty, or with a closing slash.</summary>
    public string PathInRepository => Handbook.Settings.PathInRepository;

    /// <summary>What the repository knows of the lock of addresses.</summary>
    public LockHistory Lock { get; init; } = LockHistory.None;

    /// <summary>The handbook as read.</summary>
    public Handbook Handbook => Site.Handbook;

    /// <summary>The check as it would be if the settings said from which record on all must be whole.</summary>
    public Check From(string? strictFrom)
    {
        var handbook = Handbook with { Settings = Handbook.Settings with { StrictFrom = strictFrom } };
        ImmutableArray<Diagnostic> left = [.. new Exceptions(handbook).Apply(All)];
        return this with { All = left, Findings = Baseline?.Apply(left) ?? left };
    }

    /// <summary>The check with what was found of the machine and not of the handbook, which no baseline
    /// knows.</summary>
    public Check With(DiagnosticBag found)
    {
        var more = found.ToReport(Handbook.Settings);
        return this with
        {
            All = [.. All.Concat(more).Order(Diagnostic.Order)],
            Findings = [.. Findings.Concat(more).Order(Diagnostic.Order)],
        };
    }

    /// <summary>The check of a handbook beside which this code lies, where that is known.</summary>
    public Check With(CodeBase? code) =>
        code is null || Handbook.Code is not null
            ? this
            : this with
            {
                Site = HandbookSite.Create(Handbook with { Code = code }, Site.Rules),
            };

    /// <summary>Whether nothing stands in the way of a build; under <paramref name="strict"/> a warning does.</summary>
    public bool IsClean(bool strict) =>
        !Findings.Any(finding => finding.Severity >= (strict ? Severity.Warning : Severity.Error));

    /// <summary>Checks the handbook below <paramref name="root"/>.</summary>
    public static Check Run(string root, CheckOptions? options = null) => Run(new DiskFolder(root), options);

    /// <summary>Checks the handbook in a folder, which may be one of a commit.</summary>
    public static Check Run(IFolder root, CheckOptions? options = null) =>
        Run(ReadResult.Read(root, options?.Extensions.Reading), options);

    /// <summary>Judges what was read.</summary>
    public static Check Run(ReadResult read, CheckOptions? options = null)
    {
        options ??= CheckOptions.Default;
        return Run(read, HandbookSite.Create(read.Handbook, options.Extensions.Rules.Help), options);
    }

    /// <summary>Judges what was read, where the site of it is made already.</summary>
    public static Check Run(ReadResult read, HandbookSite site, CheckOptions options)
    {
        var check = new Check(site, [], read.Baseline) { Lock = options.Lock(read.Handbook.Permalinks.Path) };
        return check.Judge(read.Found, options, before: null, code: null);
    }

    /// <summary>The check with what only a comparison with the base can tell.</summary>
    public Check Against(Handbook before, CodeChanges? code, CheckOptions options) => Judge(All, options, before, code);

    private Check Judge(IEnumerable<Diagnostic> found, CheckOptions options, Handbook? before, CodeChanges? code)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(found);
        var input = new CheckInput(Site)
        {
            Today = options.Today,
            Before = before,
            CodeChanges = code,
            Lock = Lock,
        };
        options.Extensions.Rules.Run(input, bag, ReadResult.Everywhere);
        ContentGuard.Collect(bag, ReadResult.Everywhere, () => MadeAddresses.Check(Site));
        var all = bag.ToReport(Handbook.Settings).Where(Consequences.Without(bag.All));
        return new(Site, [.. all], Baseline) { Lock = Lock };
    }
}
