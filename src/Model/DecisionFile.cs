namespace Lintel.Model;

/// <summary>A file of a decision folder and what it was taken for. Nothing is passed over without a reason.</summary>
/// <param name="Path">Below the root.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Reason">Why it is not a record; null when it is one.</param>
/// <param name="Record">The record; null for other kinds.</param>
public sealed record DecisionFile(string Path, DecisionFileKind Kind, string? Reason, Decision? Record)
{
    /// <summary>Whether its name alone tells that it is no record, so that nobody has to be told: a README, a
    /// template.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>The page of a file that is no record: an introduction, a guide, a template.</summary>
    internal Document? Page { get; init; }

    /// <summary>What a new record starts from; null for other files than templates.</summary>
    internal DecisionTemplate? Template { get; init; }

    /// <summary>The template that records of a folder start from: the one that lies nearest to them, and the plain name
    /// where there are several; null where there is none.</summary>
    /// <param name="files">The files of the folder, or of several.</param>
    /// <param name="folder">The way to the folder, with a closing slash; empty where paths are relative to it.</param>
    internal static DecisionTemplate? TemplateOf(IEnumerable<DecisionFile> files, string folder) =>
        files
            .Where(file =>
                file.Template is not null
                && SourcePath.IsMarkdown(file.Path)
                && file.Path.StartsWith(folder, StringComparison.Ordinal)
            )
            .OrderBy(file => file.Path.Count(letter => letter == '/'))
            .ThenBy(file => file.Path.Length)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Template;
}

/// <summary>What a file of a decision folder is.</summary>
public enum DecisionFileKind
{
    /// <summary>A decision record.</summary>
    Adr,

    /// <summary>A table of contents, a README, a backlog.</summary>
    Index,

    /// <summary>A blank to copy.</summary>
    Template,

    /// <summary>A guide, a note, a file in another format.</summary>
    Other,
}
