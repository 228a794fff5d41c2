using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Lintel.Preview.Live;

/// <summary>The open pages, which are told of every edition over server-sent events.</summary>
internal sealed class Subscribers
{
    private readonly ConcurrentDictionary<Channel<string>, bool> channels = [];

    /// <summary>Tells all of them.</summary>
    public void Tell(string state)
    {
        foreach (var channel in channels.Keys)
            channel.Writer.TryWrite(state);
    }

    /// <summary>Serves one, until it goes or the preview ends; it is told at once how things stand.</summary>
    public async Task ServeAsync(HttpContext context, Func<string> state, CancellationToken ending)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        var channel = Channel.CreateUnbounded<string>();
        channels[channel] = true;
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        channel.Writer.TryWrite(state());
        try
        {
            await foreach (var next in channel.Reader.ReadAllAsync(end.Token))
            {
                await context.Response.WriteAsync($"data: {next}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader left.
        }
        finally
        {
            channels.TryRemove(channel, out _);
        }
    }
}
