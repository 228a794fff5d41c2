namespace Lintel.Editors.Protocol;

/// <summary>Numbers by which JSON-RPC and the Language Server Protocol tell what went wrong.</summary>
internal static class ErrorCodes
{
    /// <summary>It is no JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>It is no request.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>Nobody knows the method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The method takes something else.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The server failed.</summary>
    public const int InternalError = -32603;

    /// <summary>The first message must be <c>initialize</c>.</summary>
    public const int NotInitialized = -32002;

    /// <summary>The editor took its request back.</summary>
    public const int RequestCancelled = -32800;

    /// <summary>The request is right, and what it asks for cannot be done.</summary>
    public const int RequestFailed = -32803;
}

/// <summary>A request cannot be answered, which its sender is told in a sentence.</summary>
internal sealed class RequestFailedException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public int Code => code;
}
