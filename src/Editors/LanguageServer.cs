using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Channels;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Editors.Completing;
using Lintel.Editors.Features;
using Lintel.Editors.Protocol;

namespace Lintel.Editors;

/// <summary>
/// Serves a handbook to editors over the Language Server Protocol. Messages are taken in turn; when none waits, what
/// changed is judged and the findings are told. Decided in ADR-43.
/// </summary>
internal sealed class LanguageServer
{
    private static readonly ProtocolJson Json = ProtocolJson.Default;

    private readonly Workspace workspace;
    private readonly MessageReader reader;
    private readonly MessageWriter writer;
    private readonly FindingsReport findings;
    private readonly WatchedFiles watched;
    private readonly Dictionary<string, Action<JsonElement, JsonElement>> requests;
    private readonly Dictionary<string, Action<JsonElement>> notifications;
    private readonly ConcurrentDictionary<string, bool> cancelled = new(StringComparer.Ordinal);
    private bool isInitialized;
    private bool isShutDown;
    private bool isStale;

    private LanguageServer(OpenHandbook handbook, string version, Stream input, Stream output)
    {
        (workspace, reader, writer) = (new(handbook), new(input), new(output));
        (findings, watched) = (new(workspace, writer), new(workspace, writer));
        requests = Requests(version);
        notifications = Notifications();
    }

    /// <summary>Serves until the editor leaves; the result is 0 where it did so as the protocol wants it.</summary>
    public static Task<int> RunAsync(
        OpenHandbook handbook,
        string version,
        Stream input,
        Stream output,
        CancellationToken end
    ) => new LanguageServer(handbook, version, input, output).RunAsync(end);

    private async Task<int> RunAsync(CancellationToken end)
    {
        var messages = Channel.CreateUnbounded<JsonElement>();
        // Read apart, so that a request can be taken back while another one is answered.
        _ = Task.Run(() => ReceiveAsync(messages.Writer, end), end);
        while (await messages.Reader.WaitToReadAsync(end))
        {
            while (messages.Reader.TryRead(out var message))
            {
                if (IsMethod(message, "exit"))
                    return isShutDown ? 0 : 1;
                Handle(message);
            }

            if (isStale && isInitialized && !isShutDown)
                Try(findings.Tell);
            isStale = false;
        }

        return isShutDown ? 0 : 1;
    }

    private async Task ReceiveAsync(ChannelWriter<JsonElement> messages, CancellationToken end)
    {
        try
        {
            while (await reader.ReadAsync(end) is { } message)
            {
                if (
                    IsMethod(message, "$/cancelRequest")
                    && Parameters(message) is { ValueKind: JsonValueKind.Object } taken
                )
                    cancelled[taken.TryGetProperty("id", out var id) ? id.GetRawText() : ""] = true;
                else
                    messages.TryWrite(message);
            }
        }
        finally
        {
            messages.Complete();
        }
    }

    private void Handle(JsonElement message)
    {
        var id =
            message.ValueKind == JsonValueKind.Object && message.TryGetProperty("id", out var given)
                ? given
                : (JsonElement?)null;
        var method = MethodOf(message);
        if (method is null)
        {
            // What has a result answers a request of this server.
            if (message.ValueKind == JsonValueKind.Undefined)
                writer.Refuse(null, ErrorCodes.ParseError, "This is no JSON.");
            else if (!IsAnswer(message))
                writer.Refuse(id, ErrorCodes.InvalidRequest, "This is no message of JSON-RPC.");
            return;
        }

        if (id is { } request)
            Answer(request, method, Parameters(message));
        else if (notifications.TryGetValue(method, out var take))
            Try(() => take(Parameters(message)));
    }

    private void Answer(JsonElement id, string method, JsonElement parameters)
    {
        try
        {
            if (cancelled.TryRemove(id.GetRawText(), out _))
                throw new RequestFailedException(ErrorCodes.RequestCancelled, "The request was taken back.");
            if (!requests.TryGetValue(method, out var answer))
                throw new RequestFailedException(ErrorCodes.MethodNotFound, "Lintel has no such method.");
            if (!isInitialized && method != "initialize")
                throw new RequestFailedException(ErrorCodes.NotInitialized, "The first message is 'initialize'.");
            if (isShutDown)
                throw new RequestFailedException(ErrorCodes.InvalidRequest, "The server was shut down.");
            answer(id, parameters);
        }
        catch (RequestFailedException refused)
        {
            writer.Refuse(id, refused.Code, refused.Message);
        }
        catch (JsonException)
        {
            writer.Refuse(id, ErrorCodes.InvalidParams, "The method takes other parameters.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not OutOfMemoryException)
        {
            writer.Refuse(
                id,
                ErrorCodes.InternalError,
                $"A failure of the program, not of the handbook ({ContentGuard.Describe(failure)}). Please report it."
            );
        }
    }

    private Dictionary<string, Action<JsonElement, JsonElement>> Requests(string version)
    {
        var table = new Dictionary<string, Action<JsonElement, JsonElement>>(StringComparer.Ordinal)
        {
            ["initialize"] = (id, parameters) =>
            {
                isInitialized = true;
                watched.CanAsk = Capabilities.WatchesFiles(parameters);
                writer.Answer(id, Capabilities.Write(version), Json.JsonElement);
            },
            ["shutdown"] = (id, _) =>
            {
                isShutDown = true;
                writer.Answer(id, default(JsonElement?), Json.NullableJsonElement);
            },
        };
        void Add<TParams, TResult>(
            string method,
            JsonTypeInfo<TParams> takes,
            JsonTypeInfo<TResult> gives,
            Func<TParams, TResult?> answer
        ) =>
            table[method] = (id, parameters) =>
                writer.Answer(id, answer(parameters.Deserialize(takes) ?? throw new JsonException()), gives);

        Add("textDocument/hover", Json.PositionParams, Json.Hover, asked => HoverText.Find(workspace, asked));
        Add(
            "textDocument/definition",
            Json.PositionParams,
            Json.ImmutableArrayLspLocation,
            asked => References.Definition(workspace, asked)
        );
        Add(
            "textDocument/references",
            Json.ReferenceParams,
            Json.ImmutableArrayLspLocation,
            asked => References.Find(workspace, asked)
        );
        Add(
            "textDocument/documentSymbol",
            Json.DocumentParams,
            Json.ImmutableArrayDocumentSymbol,
            asked => Outline.Create(workspace, asked.TextDocument.Uri)
        );
        Add(
            "textDocument/completion",
            Json.PositionParams,
            Json.CompletionList,
            asked => Completion.Find(workspace, asked)
        );
        Add(
            "textDocument/codeAction",
            Json.CodeActionParams,
            Json.ImmutableArrayCodeAction,
            asked => CodeActions.Find(workspace, asked)
        );
        Add(
            "textDocument/prepareRename",
            Json.PositionParams,
            Json.RenamePlace,
            asked => Renaming.Prepare(workspace, asked)
        );
        Add("textDocument/rename", Json.RenameParams, Json.WorkspaceEdit, asked => Renaming.Run(workspace, asked));
        Add(
            "workspace/willRenameFiles",
            Json.RenameFilesParams,
            Json.WorkspaceEdit,
            asked => MovedFiles.Edit(workspace, asked)
        );
        return table;
    }

    private Dictionary<string, Action<JsonElement>> Notifications()
    {
        var table = new Dictionary<string, Action<JsonElement>>(StringComparer.Ordinal)
        {
            ["initialized"] = _ => watched.Start(),
            ["textDocument/didSave"] = _ => { },
        };
        void Add<T>(string method, JsonTypeInfo<T> type, Action<T> take) =>
            table[method] = parameters => take(parameters.Deserialize(type) ?? throw new JsonException());

        Add("workspace/didChangeWatchedFiles", Json.WatchedFilesParams, watched.Take);
        Add("textDocument/didOpen", Json.DidOpenParams, opened => workspace.Open(opened.TextDocument));
        Add("textDocument/didChange", Json.DidChangeParams, workspace.Change);
        Add("textDocument/didClose", Json.DocumentParams, closed => workspace.Close(closed.TextDocument.Uri));
        return table.ToDictionary(
            entry => entry.Key,
            entry =>
                (Action<JsonElement>)(
                    parameters =>
                    {
                        isStale = true;
                        entry.Value(parameters);
                    }
                ),
            StringComparer.Ordinal
        );
    }

    // A server outlives a message that makes no sense, and a failure of its own.
    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception failure)
            when (failure is not OperationCanceledException and not OutOfMemoryException and not IOException)
        {
            // A notification has no answer; the next message may be what mends it.
        }
    }

    private static bool IsMethod(JsonElement message, string method) => MethodOf(message) == method;

    private static string? MethodOf(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object
        && message.TryGetProperty("method", out var method)
        && method.ValueKind == JsonValueKind.String
            ? method.GetString()
            : null;

    private static bool IsAnswer(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object
        && (message.TryGetProperty("result", out _) || message.TryGetProperty("error", out _));

    private static JsonElement Parameters(JsonElement message) =>
        message.TryGetProperty("params", out var parameters) ? parameters : default;
}
