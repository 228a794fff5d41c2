using System.Text.Json;

namespace Lintel.Tests.Preview;

/// <summary>Hears what the preview tells open pages.</summary>
internal sealed class EventReader : IDisposable
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
    private readonly StreamReader reader;

    private EventReader(StreamReader reader) => this.reader = reader;

    public static async Task<EventReader> OpenAsync(HttpClient client) =>
        new(new(await client.GetStreamAsync("_preview/events")));

    public async Task<State> NextAsync(Func<State, bool>? isWanted = null)
    {
        while (true)
        {
            var line =
                await reader.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The stream ended.");
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            var state = JsonSerializer.Deserialize<State>(line[6..], Options)!;
            if (isWanted?.Invoke(state) ?? true)
                return state;
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        patience.Dispose();
    }

    internal sealed record State(int Edition, Finding[]? Findings);

    internal sealed record Finding(
        string Severity,
        string File,
        int Line,
        int Column,
        string Rule,
        string Help,
        string? Editor
    );
}
