using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lintel.Preview;

/// <summary>A web server for this machine alone: it listens on the loopback and answers to no other name, so that no
/// web page elsewhere can read through it.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    private readonly WebApplication application;

    private LocalServer(WebApplication application) => this.application = application;

    /// <summary>Address of the front page, with its closing slash.</summary>
    public string Address => application.Urls.Single() + "/";

    /// <summary>Raised when the server is asked to end, by Ctrl+C for one.</summary>
    internal CancellationToken Ending => application.Lifetime.ApplicationStopping;

    /// <summary>Starts on a port, or on a free one for 0; null when somebody else has the port.</summary>
    internal static async Task<LocalServer?> StartAsync(int port, Func<HttpContext, CancellationToken, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        application.Run(context =>
            IsForUs(context) ? answer(context, application.Lifetime.ApplicationStopping) : Task.CompletedTask
        );
        try
        {
            await application.StartAsync();
            return new(application);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await application.DisposeAsync();
            return null;
        }
    }

    /// <summary>Waits until somebody ends the program.</summary>
    public Task WaitAsync(CancellationToken end = default) => application.WaitForShutdownAsync(end);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }

    private static bool IsForUs(HttpContext context)
    {
        var isKnown = Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase);
        if (!isKnown)
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else
            return true;
        return false;
    }
}
