using System.Collections.Immutable;

namespace Lintel.Model.Code;

/// <summary>What the settings say under <c>code</c> of the comments that name records.</summary>
internal sealed record CodeSettings
{
    /// <summary>Whether anything asks to look at the code beside a handbook.</summary>
    public static bool IsAskedFor(Settings settings, ImmutableArray<Decision> records) =>
        !records.IsEmpty && (settings.Code?.IsOn ?? records.Any(record => !record.AppliesTo.IsEmpty));

    /// <summary>Whether comments are read at all.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Letters before a number by which comments name records; empty for those that the records
    /// have.</summary>
    public ImmutableArray<string> Prefixes { get; init; } = [];

    /// <summary>Patterns of files that are read although they are tests or Markdown.</summary>
    public ImmutableArray<string> Include { get; init; } = [];

    /// <summary>Patterns of files that are not read.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];
}
