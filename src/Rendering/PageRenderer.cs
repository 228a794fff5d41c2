using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lintel.Html;
using Lintel.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Lintel.Rendering;

/// <summary>Draws pages with the components of the theme, or with what replaces them.</summary>
/// <remarks>Safe to be used by many threads.</remarks>
internal sealed class PageRenderer
{
    // Without an encoder of its own, the renderer writes every letter beyond ASCII as an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const int UsualSize = 1 << 15;

    // Each thread grows one to the size of its largest page.
    [ThreadStatic]
    private static MemoryStream? buffer;

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
        Draw(page, (renderer, root) => new OutputFile(page.Path, Html(renderer, root)));

    /// <summary>Draws one page to the end, also as Markdown, which is empty where the page has no main part.</summary>
    public (OutputFile Page, string Markdown) RenderWithMarkdown(ComponentPage page) =>
        Draw(
            page,
            (renderer, root) =>
                (
                    new OutputFile(page.Path, Html(renderer, root)),
                    renderer.Main(root) is { } main ? HtmlMarkdown.Write(main) : ""
                )
        );

    // A renderer keeps every root that it ever drew, so each page gets its own and disposes it.
    private T Draw<T>(ComponentPage page, Func<TreeRenderer, int, T> take)
    {
        return DrawAsync().GetAwaiter().GetResult();

        async Task<T> DrawAsync()
        {
            await using var renderer = new TreeRenderer(services);
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var parameters = ParameterView.FromDictionary(page.Parameters().ToDictionary());
                return take(renderer, await renderer.DrawAsync(page.Component, parameters));
            });
        }
    }

    // UTF-8 without a byte order mark.
    private static byte[] Html(TreeRenderer renderer, int root)
    {
        var bytes = buffer ??= new(UsualSize);
        bytes.SetLength(0);
        using (var writer = new StreamWriter(bytes, leaveOpen: true))
            renderer.Write(root, writer);
        return bytes.ToArray();
    }
}
