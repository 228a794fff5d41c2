using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>What git knows of the handbook's files. What it does not know is said, and never guessed.</summary>
public sealed record ChangeLog
{
    /// <summary>Nobody asked git.</summary>
    public static readonly ChangeLog None = new() { Lack = "The build did not ask git for its history." };

    /// <summary>Why there is no history, or where it breaks off, as a sentence; null when it is whole.</summary>
    public string? Lack { get; init; }

    /// <summary>Day of the newest commit; null when it is not known.</summary>
    public DateOnly? NewestDay { get; init; }

    /// <summary>Changes by file, below the root, the newest first.</summary>
    public ImmutableDictionary<string, ImmutableArray<Change>> ByFile { get; init; } =
        ImmutableDictionary<string, ImmutableArray<Change>>.Empty;

    /// <summary>The changes of a file, the newest first.</summary>
    public ImmutableArray<Change> Of(string file) => ByFile.GetValueOrDefault(file, []);
}

/// <summary>A commit that changed a file.</summary>
/// <param name="Commit">Its whole hash.</param>
/// <param name="Day">The author's day, in ISO 8601, in the author's own time zone.</param>
/// <param name="Author">Name of the author; mail addresses are not published.</param>
/// <param name="Subject">First line of the message.</param>
public sealed record Change(string Commit, string Day, string Author, string Subject);
