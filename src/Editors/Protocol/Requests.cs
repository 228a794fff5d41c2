using System.Collections.Immutable;
using System.Text.Json;

namespace Lintel.Editors.Protocol;

/// <summary>The first message of an editor, as far as it matters here.</summary>
internal sealed record InitializeParams
{
    /// <summary>What the editor can do.</summary>
    public JsonElement Capabilities { get; init; }
}

/// <summary>A text that an editor names.</summary>
internal sealed record TextDocument(string Uri);

/// <summary>A text that an editor opened.</summary>
internal sealed record OpenedText(string Uri, int Version, string Text);

/// <summary>A text was opened.</summary>
internal sealed record DidOpenParams(OpenedText TextDocument);

/// <summary>A text was changed.</summary>
internal sealed record DidChangeParams(VersionedText TextDocument, ImmutableArray<TextChange> ContentChanges);

/// <summary>A change of a text: of a stretch, or of the whole where there is none.</summary>
internal sealed record TextChange(string Text)
{
    /// <summary>What is replaced.</summary>
    public LspRange? Range { get; init; }
}

/// <summary>What concerns a whole text.</summary>
internal sealed record DocumentParams(TextDocument TextDocument);

/// <summary>What concerns a place in a text.</summary>
internal sealed record PositionParams(TextDocument TextDocument, LspPosition Position);

/// <summary>Who refers to what stands at a place.</summary>
internal sealed record ReferenceParams(TextDocument TextDocument, LspPosition Position)
{
    /// <summary>Whether the thing itself counts.</summary>
    public ReferenceContext? Context { get; init; }
}

/// <summary>How references are asked for.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>What can be done within a stretch of a text.</summary>
internal sealed record CodeActionParams(TextDocument TextDocument, LspRange Range);

/// <summary>Another name for what stands at a place.</summary>
internal sealed record RenameParams(TextDocument TextDocument, LspPosition Position, string NewName);

/// <summary>Files get other names.</summary>
internal sealed record RenameFilesParams(ImmutableArray<FileRename> Files);

/// <summary>A file gets another name.</summary>
internal sealed record FileRename(string OldUri, string NewUri);

/// <summary>Files changed on the disk, came or went.</summary>
internal sealed record WatchedFilesParams(ImmutableArray<TextDocument> Changes);

/// <summary>A request is taken back.</summary>
internal sealed record CancelParams(JsonElement Id);

/// <summary>What the server wants to hear of besides.</summary>
internal sealed record RegistrationParams(ImmutableArray<Registration> Registrations);

/// <summary>One such wish.</summary>
internal sealed record Registration(string Id, string Method, WatchOptions RegisterOptions);

/// <summary>Files whose changes on disk are told.</summary>
internal sealed record WatchOptions(ImmutableArray<FileWatcher> Watchers);

/// <summary>A pattern of paths.</summary>
internal sealed record FileWatcher(string GlobPattern);
