using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>A decision record in any dialect, read into one shape.</summary>
/// <param name="Page">The file and its article.</param>
public sealed record Decision(Document Page)
{
    /// <summary>The file's stem, or the folder's name for <c>2026-07-24-x/README.md</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The folder that holds it among others, with a closing slash: a record in a folder of its own stands in
    /// the one above.</summary>
    internal string Home => IsFolder ? SourcePath.Folder(Folder.TrimEnd('/')) : Folder;

    /// <summary>Whether it is the README of a folder that is one record.</summary>
    internal bool IsFolder { get; init; }

    /// <summary>Whether the folder that it lies in is called after a status.</summary>
    internal bool IsInStatusFolder { get; init; }

    private string Folder => SourcePath.Folder(Page.Source);

    /// <summary>Id of the package it is in; empty where all records lie in one folder.</summary>
    public string Package { get; init; } = "";

    /// <summary>Number without leading zeros, from the file's name, front matter or title; null when it has
    /// none.</summary>
    public Located<string>? Number { get; init; }

    /// <summary>Letters that the number counts under, as <c>ADR</c> or <c>DR</c>: one folder may hold two
    /// series.</summary>
    public string Series { get; init; } = "ADR";

    /// <summary>The letters before the number in the title, in capitals; null when it has none.</summary>
    internal string? TitleSeries { get; init; }

    /// <summary>The number in the title, which should be the file's; null when the title has none.</summary>
    public Located<string>? TitleNumber { get; init; }

    /// <summary>The number in the front matter, which should be the file's too; null when it names none.</summary>
    internal Located<string>? StatedNumber { get; init; }

    /// <summary>Title without number, prefix and markup; null when the file has none.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>Where to point when something is missing: the title, else the start of the file.</summary>
    internal SourceSpan TitleSpan => Title?.At ?? Page.TitleSpan;

    /// <summary>Status in force now; <see cref="DecisionStatus.Unknown"/> when the file states none or an unknown
    /// word.</summary>
    public DecisionStatus Status { get; init; }

    /// <summary>Whether it waits on purpose, so that nothing is decided yet.</summary>
    internal bool IsPutOff { get; init; }

    /// <summary>The status as it is written; null when the file states none.</summary>
    public Located<string>? StatusText { get; init; }

    /// <summary>Every status that the file states, the one in force first: front matter and body may
    /// disagree.</summary>
    public ImmutableArray<StatedStatus> Statuses { get; init; } = [];

    /// <summary>Day of the decision: ISO 8601, possibly partial (<c>2020-05</c>); null when the file states none that
    /// can be read.</summary>
    public Located<string>? Date { get; init; }

    /// <summary>The date as it is written; with no <see cref="Date"/>, one that cannot be read or could be two
    /// days.</summary>
    public Located<string>? DateText { get; init; }

    /// <summary>Day by which it is to be looked at again.</summary>
    public Located<string>? Review { get; init; }

    /// <summary>The four sections that a record must have.</summary>
    public required DecisionSections Sections { get; init; }

    /// <summary>Names of the options considered.</summary>
    public ImmutableArray<Located<string>> Options { get; init; } = [];

    /// <summary>Whether the options are said to be all that were considered, the one that was taken among them:
    /// "Considered Options", and not "Alternatives".</summary>
    internal bool ListsAllOptions { get; init; }

    /// <summary>Name of the option that was taken, as written.</summary>
    public Located<string>? Chosen { get; init; }

    /// <summary>Why it was taken, as the sentence that names it goes on; null when it does not.</summary>
    public string? Reason { get; init; }

    /// <summary>What it says of other records.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>People by role, in the order of the file.</summary>
    public ImmutableArray<People> People { get; init; } = [];

    /// <summary>Patterns of the files that it governs, as written.</summary>
    internal ImmutableArray<Located<string>> AppliesTo { get; init; } = [];

    /// <summary>Whether a branch that touches those files must change or cite the record:
    /// <c>gate: review</c>.</summary>
    internal bool IsGate { get; init; }

    /// <summary>Words to find it by.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>Phrases of a template that nobody replaced.</summary>
    public ImmutableArray<Located<string>> Leftovers { get; init; } = [];

    /// <summary>Rules that the file sets for itself.</summary>
    public ImmutableArray<RuleOverride> Overrides { get; init; } = [];

    /// <summary>How the record is laid out, so that advice and mending speak its own dialect.</summary>
    public DecisionLayout Layout { get; init; } = DecisionLayout.Unknown;

    /// <summary>What it says apart from its own data, passage by passage: what must not change once it is
    /// accepted.</summary>
    public ImmutableArray<Located<string>> Prose { get; init; } = [];

    /// <summary>Rubric competencies it gives evidence for.</summary>
    public ImmutableArray<Located<string>> Competencies { get; init; } = [];

    /// <summary>What the record is called: its title, else the page's, else its file in words.</summary>
    public string Name =>
        Title?.Value ?? (Page.Title == SourcePath.Stem(Page.Source) ? NameInWords.Of(Page.Title) : Page.Title);

    /// <summary>Label and name together, where nothing else says which record is meant.</summary>
    public string LabelledName => Number is null ? Name : $"{Label} {Name}";

    /// <summary>How people cite it: <c>ADR-12</c>, <c>DR-9</c>, or the id when it has no number.</summary>
    public string Label => Number is { Value: var number } ? $"{Series}-{number}" : Id;
}

/// <summary>Where a decision stands.</summary>
public enum DecisionStatus
{
    /// <summary>The file does not say, or says it in a word nobody knows.</summary>
    Unknown,

    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Up for decision.</summary>
    Proposed,

    /// <summary>In force.</summary>
    Accepted,

    /// <summary>Decided against.</summary>
    Rejected,

    /// <summary>No longer in force, without a successor.</summary>
    Deprecated,

    /// <summary>Replaced by another record.</summary>
    Superseded,
}

/// <summary>A status as one place of the file states it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Status">What it means; <see cref="DecisionStatus.Unknown"/> when nobody knows the word.</param>
/// <param name="Word">The words that say it, for mending in place.</param>
public sealed record StatedStatus(Located<string> Text, DecisionStatus Status, Located<string> Word)
{
    /// <summary>Whether it stands in front matter.</summary>
    public bool IsInFrontMatter { get; init; }

    /// <summary>Whether another status may be written in its place: not into a link, and not into a history, which
    /// stays true.</summary>
    internal bool IsReplaceable { get; init; } = true;
}

/// <summary>The four sections of a record; null when no label for it was found.</summary>
public sealed record DecisionSections(
    DecisionSection? Context,
    DecisionSection? Options,
    DecisionSection? Decision,
    DecisionSection? Consequences
)
{
    /// <summary>The names of those that are there and hold something, in data.</summary>
    internal ImmutableArray<string> Filled =>
        [
            .. new[]
            {
                ("context", Context),
                ("options", Options),
                ("decision", Decision),
                ("consequences", Consequences),
            }
                .Where(part => part.Item2 is { IsFilled: true })
                .Select(part => part.Item1),
        ];
}

/// <summary>A section of a record: its label as written, and whether there is anything under it but
/// placeholders.</summary>
public sealed record DecisionSection(Located<string> Label, bool IsFilled);

/// <summary>People in one role: deciders, consulted, informed, authors.</summary>
public sealed record People(string Role, ImmutableArray<Located<string>> Names);
