using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lintel.Editors.Protocol;

/// <summary>How values become JSON and come from it: written by the compiler, so that a native program needs no
/// reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonElement?))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(DidOpenParams))]
[JsonSerializable(typeof(DidChangeParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(PositionParams))]
[JsonSerializable(typeof(ReferenceParams))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(RenameParams))]
[JsonSerializable(typeof(RenameFilesParams))]
[JsonSerializable(typeof(WatchedFilesParams))]
[JsonSerializable(typeof(CancelParams))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(PublishDiagnostics))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(RenamePlace))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(ImmutableArray<CodeAction>))]
[JsonSerializable(typeof(ImmutableArray<LspLocation>))]
[JsonSerializable(typeof(ImmutableArray<DocumentSymbol>))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
