using System.Collections.Immutable;
using Lintel.Reading.Files;
using Lintel.Reading.Links;

namespace Lintel.Reading.Memory;

/// <summary>All that one file's reading takes from the others: their names. Two readings in the same context may share
/// what they made of a file.</summary>
/// <param name="DecisionFolders">Folders of records.</param>
/// <param name="Files">The files of the handbook.</param>
/// <param name="Names">Paths, and what links call them.</param>
/// <param name="Rubrics">The rubrics' texts, whose ids are names too.</param>
/// <param name="Catalogs">What other handbooks exported, whose records are.</param>
internal sealed record ReadingContext(
    ImmutableArray<string> DecisionFolders,
    HandbookFiles Files,
    ImmutableArray<(string Path, string Name)> Names,
    ImmutableArray<(string Path, string Text)> Rubrics,
    ImmutableArray<(string Id, string Digest)> Catalogs
)
{
    public LinkResolver? Resolver { get; init; }

    /// <summary>Whether a folder means the same to the files in it.</summary>
    public bool HasFolderRulesOf(ReadingContext other) =>
        Files.Input == other.Files.Input
        && DecisionFolders.SequenceEqual(other.DecisionFolders)
        && Files.Directories.SequenceEqual(other.Files.Directories);

    /// <summary>Whether every name leads where it led.</summary>
    public bool HasNamesOf(ReadingContext other) =>
        HasFolderRulesOf(other)
        && Files.All.SequenceEqual(other.Files.All)
        && Names.SequenceEqual(other.Names)
        && Rubrics.SequenceEqual(other.Rubrics)
        && Catalogs.SequenceEqual(other.Catalogs);
}
