using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Lintel.Editors.Protocol;

/// <summary>A place between two characters: lines and UTF-16 units, counted from zero.</summary>
internal sealed record LspPosition(int Line, int Character);

/// <summary>A stretch of a text.</summary>
internal sealed record LspRange(LspPosition Start, LspPosition End);

/// <summary>A stretch of a file.</summary>
internal sealed record LspLocation(string Uri, LspRange Range);

/// <summary>A change of a text.</summary>
internal sealed record LspEdit(LspRange Range, string NewText);

/// <summary>A finding at its place.</summary>
/// <param name="Range">The place.</param>
/// <param name="Severity">1 error, 2 warning, 3 information.</param>
/// <param name="Code">Id of the rule.</param>
/// <param name="Message">Both sentences.</param>
internal sealed record LspDiagnostic(LspRange Range, int Severity, string Code, string Message)
{
    /// <summary>Who says it.</summary>
    public string Source { get; init; } = "lintel";

    /// <summary>Where the rule is explained; null where the handbook has no such page.</summary>
    public LspCodeDescription? CodeDescription { get; init; }
}

/// <summary>The page of a rule.</summary>
internal sealed record LspCodeDescription(string Href);

/// <summary>The findings of a file.</summary>
internal sealed record PublishDiagnostics(string Uri, ImmutableArray<LspDiagnostic> Diagnostics)
{
    /// <summary>Of which version of its text; null where nobody has it open.</summary>
    public int? Version { get; init; }
}

/// <summary>Which text of an editor, and of which version.</summary>
internal sealed record VersionedText(string Uri)
{
    /// <summary>Null where any will do; the protocol wants it said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}

/// <summary>Changes of one file, or its new name: then <see cref="Kind"/> is <c>rename</c>.</summary>
internal sealed record DocumentChange
{
    /// <summary>The file whose text changes.</summary>
    public VersionedText? TextDocument { get; init; }

    /// <summary>Its changes.</summary>
    public ImmutableArray<LspEdit>? Edits { get; init; }

    /// <summary>What is done to a file as a whole.</summary>
    public string? Kind { get; init; }

    /// <summary>Its name before.</summary>
    public string? OldUri { get; init; }

    /// <summary>Its name afterwards.</summary>
    public string? NewUri { get; init; }
}

/// <summary>Changes of several files, in this order.</summary>
internal sealed record WorkspaceEdit(ImmutableArray<DocumentChange> DocumentChanges);

/// <summary>Something that the editor offers to do.</summary>
internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    /// <summary>What it mends.</summary>
    public ImmutableArray<LspDiagnostic>? Diagnostics { get; init; }

    /// <summary>Whether it is what one would want.</summary>
    public bool? IsPreferred { get; init; }
}

/// <summary>A text to complete with.</summary>
/// <param name="Label">How it is shown.</param>
/// <param name="Kind">Its icon, by the numbers of the protocol.</param>
/// <param name="TextEdit">What it does.</param>
internal sealed record CompletionItem(string Label, int Kind, LspEdit TextEdit)
{
    /// <summary>What stands beside it.</summary>
    public string? Detail { get; init; }

    /// <summary>What typed letters are compared with.</summary>
    public string? FilterText { get; init; }

    /// <summary>What it is sorted by.</summary>
    public string? SortText { get; init; }

    /// <summary>What it means.</summary>
    public string? Documentation { get; init; }
}

/// <summary>What there is to complete with; incomplete where more letters would find others.</summary>
internal sealed record CompletionList(bool IsIncomplete, ImmutableArray<CompletionItem> Items);

/// <summary>What is shown at a place.</summary>
internal sealed record Hover(MarkupContent Contents, LspRange Range);

/// <summary>A text in Markdown.</summary>
internal sealed record MarkupContent(string Value)
{
    /// <summary>What it is written in.</summary>
    public string Kind { get; init; } = "markdown";
}

/// <summary>A part of a file, as its outline shows it.</summary>
internal sealed record DocumentSymbol(
    string Name,
    int Kind,
    LspRange Range,
    LspRange SelectionRange,
    ImmutableArray<DocumentSymbol> Children
);

/// <summary>What a rename would replace.</summary>
internal sealed record RenamePlace(LspRange Range, string Placeholder);
