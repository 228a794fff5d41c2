using Lintel.Tests.Building;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Lintel.Tests.Browser;

/// <summary>Serves the built handbook on the loopback, below a path, as a project page is served.</summary>
public sealed class SiteServer : IAsyncLifetime
{
    private readonly BuiltHandbook handbook = new();
    private WebApplication? application;

    /// <summary>Address of the front page, with its closing slash.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What is served.</summary>
    public BuiltHandbook Handbook => handbook;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Use(
            (context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = Lintel.Site.ContentSecurityPolicy.Header;
                return next(context);
            }
        );
        application.UseFileServer(
            new FileServerOptions
            {
                FileProvider = new PhysicalFileProvider(handbook.Output),
                RequestPath = "/handbook",
            }
        );
        // The page for unknown addresses is served at any depth, so its links start at the root.
        application.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(handbook.Output) });
        await application.StartAsync();
        Address = application.Urls.Single() + "/handbook/";
    }

    public async Task DisposeAsync()
    {
        if (application is not null)
            await application.DisposeAsync();
    }
}
