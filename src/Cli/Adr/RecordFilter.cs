using System.CommandLine;
using System.Globalization;
using Lintel.Cli.Code;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Model.Code;

namespace Lintel.Cli.Adr;

/// <summary>The options of <c>lintel adr list</c> that leave records out.</summary>
internal sealed class RecordFilter
{
    private readonly Option<string[]> status = new("--status")
    {
        Description = "Only records of this status; may be given several times.",
        HelpName = "WORD",
    };

    private readonly Option<string[]> tag = new("--tag")
    {
        Description = "Only records with this tag; of several, with each.",
        HelpName = "WORD",
    };

    private readonly Option<string?> since = new("--since")
    {
        Description = "Only records of this day or later, as 2026-01-31.",
        HelpName = "DAY",
    };

    private readonly Option<string?> governs = new("--governs")
    {
        Description = "Only records with a pattern that means this file or folder, in force or not.",
        HelpName = "PATH",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        status.AcceptOnlyFromAmong([
            .. Enum.GetValues<DecisionStatus>().Select(known => known.ToString().ToLowerInvariant()),
        ]);
        since.Validators.Add(result =>
        {
            if (
                result.GetValueOrDefault<string?>() is { } day
                && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            )
                result.AddError($"'--since' needs a day such as 2026-01-31, and got '{day}'.");
        });
        governs.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>(), "--governs"));
        command.Options.Add(status);
        command.Options.Add(tag);
        command.Options.Add(since);
        command.Options.Add(governs);
    }

    /// <summary>Whether the caller gave any of them.</summary>
    public bool IsGiven(ParseResult call) =>
        call.GetValue(status) is { Length: > 0 }
        || call.GetValue(tag) is { Length: > 0 }
        || call.GetValue(since) is not null
        || call.GetValue(governs) is not null;

    /// <summary>Whether a file is to be listed; what is no record is, unless something is asked of it.</summary>
    public bool Accepts(ParseResult call, DecisionFile file) =>
        file.Record is { } record
            ? Accepts(call, record.Status, record.Date?.Value, record.Tags.Select(word => word.Value))
                && (Governed(call) is not { } path || record.AppliesTo.Any(pattern => Means(pattern.Value, path)))
            : !IsGiven(call);

    /// <summary>Whether a decision of another handbook is to be listed, whose code is not here.</summary>
    public bool Accepts(ParseResult call, CatalogEntry entry) =>
        call.GetValue(governs) is null && Accepts(call, entry.ShownStatus, entry.Date, entry.Tags);

    private bool Accepts(ParseResult call, DecisionStatus stands, string? date, IEnumerable<string> tags) =>
        (
            call.GetValue(status) is not { Length: > 0 } words
            || words.Contains(stands.ToString(), StringComparer.OrdinalIgnoreCase)
        )
        && (
            call.GetValue(tag) is not { Length: > 0 } asked
            || asked.All(word => tags.Contains(word, StringComparer.OrdinalIgnoreCase))
        )
        // Of a day that is known in part, the part counts.
        && (
            call.GetValue(since) is not { } first
            || (date is not null && string.CompareOrdinal(date, first[..Math.Min(date.Length, first.Length)]) >= 0)
        );

    private string? Governed(ParseResult call) =>
        call.GetValue(governs) is { } path
            ? CodePath.Parse(path, WorkTree.Find(Environment.CurrentDirectory) ?? Environment.CurrentDirectory)?.Path
                ?? ""
            : null;

    private static bool Means(string pattern, string path) => PathGlob.Parse(pattern).Value?.Match(path) is not null;
}
