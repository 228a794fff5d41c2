using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lintel.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lintel.Rendering;

/// <summary>Draws pages with the components of the theme, or with what replaces them.</summary>
/// <remarks>Safe to be used by many threads.</remarks>
internal sealed class PageRenderer
{
    // Without an encoder of its own, the renderer writes every letter beyond ASCII as an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const int UsualSize = 1 << 15;

    private readonly ServiceProvider services;

    /// <summary>A renderer for a theme with replacements, in a language.</summary>
    public PageRenderer(ComponentReplacements components, Translations translations) =>
        services = new ServiceCollection()
            .AddSingleton(Encoder)
            .AddSingleton<IComponentActivator>(components)
            .AddSingleton(translations)
            .BuildServiceProvider();

    /// <summary>Draws one page to the end.</summary>
    public OutputFile Render(ComponentPage page) =>
        new(page.Path, Draw(page.Component, page.Parameters()).GetAwaiter().GetResult());

    // A renderer keeps every root that it ever drew, so each page gets its own and disposes it.
    private async Task<byte[]> Draw(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type component,
        IReadOnlyDictionary<string, object?> parameters
    )
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(
                component,
                ParameterView.FromDictionary(parameters.ToDictionary())
            );
            return Write(root);
        });
    }

    // UTF-8 without a byte order mark.
    private static byte[] Write(HtmlRootComponent page)
    {
        using var bytes = new MemoryStream(UsualSize);
        using (var writer = new StreamWriter(bytes, leaveOpen: true))
            page.WriteHtmlTo(writer);
        return bytes.ToArray();
    }
}
