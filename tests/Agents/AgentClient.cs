using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Lintel.Tests.Agents;

/// <summary>The official client, talking to the program in a process of its own.</summary>
internal sealed class AgentClient : IAsyncDisposable
{
    private readonly McpClient client;

    private AgentClient(McpClient client) => this.client = client;

    public string? Instructions => client.ServerInstructions;

    public static async Task<AgentClient> StartAsync(string folder, params string[] options)
    {
        var (program, arguments) = LintelProcess.Call(["mcp", .. options]);
        var transport = new StdioClientTransport(
            new()
            {
                Command = program,
                Arguments = arguments,
                WorkingDirectory = folder,
            }
        );
        return new(await McpClient.CreateAsync(transport));
    }

    public async Task<string[]> ToolsAsync() => [.. (await client.ListToolsAsync()).Select(tool => tool.Name)];

    /// <summary>The texts of an answer, one below the other.</summary>
    public async Task<string> AskAsync(string tool, params (string Name, object? Value)[] arguments) =>
        string.Join(
            "\n",
            (await CallAsync(tool, arguments)).Content.OfType<TextContentBlock>().Select(block => block.Text)
        );

    public async Task<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        await client.CallToolAsync(tool, arguments.ToDictionary(pair => pair.Name, pair => pair.Value));

    public async Task<string[]> PagesAsync() =>
        [.. (await client.ListResourcesAsync()).Select(resource => resource.Uri)];

    public async Task<string> PageAsync(string uri) =>
        ((TextResourceContents)(await client.ReadResourceAsync(uri)).Contents.Single()).Text;

    public ValueTask DisposeAsync() => client.DisposeAsync();
}
