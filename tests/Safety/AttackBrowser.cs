using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Lintel.Site;
using Lintel.Tests.Browser;
using Microsoft.Playwright;

namespace Lintel.Tests.Safety;

/// <summary>A reader's browser in which a script of a stranger's could not run unseen.</summary>
/// <param name="Page">The page.</param>
/// <param name="Folder">The site.</param>
/// <param name="HasPolicy">Whether the site's content security policy holds, or was taken out of pages and
/// headers.</param>
internal sealed partial record AttackBrowser(IPage Page, string Folder, bool HasPolicy)
{
    private readonly ConcurrentQueue<(string Path, string What)> found = new();
    private string visiting = "";

    /// <summary>Scripts that ran, complaints of the browser, navigations, requests to other hosts, and markup that
    /// could become any of them.</summary>
    public IReadOnlyCollection<string> Found => [.. found.Select(one => $"{one.Path}: {one.What}")];

    /// <summary>How often a string of the corpus was run as a script.</summary>
    public int Fired =>
        found.Count(one =>
            one.What.StartsWith(Ran, StringComparison.Ordinal)
            || one.What.StartsWith("dialog", StringComparison.Ordinal)
        );

    /// <summary>Pages looked at.</summary>
    public int Visits { get; private set; }

    private const string Ran = "ran ";

    // Every frame has it, before its own scripts.
    private const string Trap = """
        window.firedAt = [];
        const note = name => (...words) => { (window.top.firedAt ?? []).push('ran ' + name + ' ' + words.join(' ')); };
        for (const name of ['fired', 'alert', 'confirm', 'prompt', 'print']) window[name] = note(name);
        """;

    // What a browser would act on, found in what it made of the page.
    private const string Look = """
        () => {
          const bad = [...window.firedAt];
          const address = /^[\u0000-\u0020]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t|view-source|feed|blob|file)\s*:/i;
          const data = /^[\u0000-\u0020]*data:(?!image\/(?:png|jpeg|gif|webp);base64,)/i;
          for (const one of document.querySelectorAll('*')) {
            const name = one.localName;
            if (['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'portal', 'audio', 'video', 'source', 'track', 'foreignobject', 'animate', 'set', 'use'].includes(name)) bad.push('element ' + name);
            if (name === 'script' && !(one.type === 'application/ld+json' || /\/assets\/[\w./-]+\.js$/.test(one.src))) bad.push('script ' + one.outerHTML);
            if (name === 'style' && !one.closest('svg')) bad.push('style ' + one.outerHTML);
            if (name === 'link' && one.rel !== 'canonical' && one.rel !== 'alternate' && new URL(one.href).host !== location.host) bad.push('link ' + one.outerHTML);
            if (name === 'meta' && /refresh/i.test(one.httpEquiv)) bad.push('refresh ' + one.content);
            if (name === 'form' && new URL(one.action).host !== location.host) bad.push('form ' + one.outerHTML);
            for (const { name: attribute, value } of one.attributes) {
              if (/^on/i.test(attribute)) bad.push(`${name} ${attribute}`);
              if (/^(?:href|src|action|formaction|poster|background|srcset|xlink:href|data|cite|ping|srcdoc)$/i.test(attribute)) {
                if (attribute === 'srcdoc' || address.test(value) || (data.test(value) && !one.closest('.diagram'))) bad.push(`${name} ${attribute}=${value}`);
                if (['src', 'srcset', 'poster', 'background'].includes(attribute) && value.length && new URL(value, location).host !== location.host && !/^(?:data|blob):/.test(value)) bad.push(`${name} ${attribute}=${value}`);
              }
            }
          }
          for (const json of document.querySelectorAll('script[type="application/ld+json"]')) try { JSON.parse(json.textContent); } catch (error) { bad.push('ld+json ' + error); }
          return bad;
        }
        """;

    /// <summary>Opens a browser on a built site.</summary>
    public static async Task<AttackBrowser> OpenAsync(Chromium chromium, string folder, bool hasPolicy)
    {
        var browser = new AttackBrowser(await chromium.OpenAsync(), folder, hasPolicy);
        var page = browser.Page;
        await page.AddInitScriptAsync(Trap);
        await page.RouteAsync("**", browser.AnswerAsync);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                browser.Note($"console {message.Text}");
        };
        page.PageError += (_, error) => browser.Note($"script error {error}");
        page.Dialog += (_, dialog) =>
        {
            browser.Note($"dialog {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Popup += (_, popup) => browser.Note($"popup {popup.Url}");
        return browser;
    }

    /// <summary>Looks at a page of the site; <paramref name="act"/> is what a reader does there.</summary>
    public async Task VisitAsync(string path, Func<IPage, Task>? act = null)
    {
        visiting = path;
        Visits++;
        var address = Chromium.Site + path;
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        if (act is not null)
            await act(Page);
        foreach (var one in await LookAsync())
            Note(one);
        if (Page.Url.Split('?', '#')[0] != new Uri(address).AbsoluteUri.Split('?', '#')[0])
            Note($"navigation to {Page.Url}");
    }

    // A page that leaves while it is looked at is looked at where it went.
    private async Task<string[]> LookAsync()
    {
        try
        {
            return await Page.EvaluateAsync<string[]>(Look);
        }
        catch (PlaywrightException failure) when (failure.Message.Contains("navigation", StringComparison.Ordinal))
        {
            await Page.WaitForLoadStateAsync(LoadState.Load);
            return await Page.EvaluateAsync<string[]>(Look);
        }
    }

    private void Note(string what) => found.Enqueue((visiting, what));

    private async Task AnswerAsync(IRoute route)
    {
        var url = new Uri(route.Request.Url);
        if (url.Scheme is "data" or "blob")
        {
            await route.ContinueAsync();
            return;
        }

        if (!route.Request.Url.StartsWith(Chromium.Site, StringComparison.Ordinal))
        {
            Note($"request to {route.Request.Url}");
            await route.AbortAsync();
            return;
        }

        var path = Uri.UnescapeDataString(url.AbsolutePath);
        var file = Folder + (path.EndsWith('/') ? path + "index.html" : path);
        var known = File.Exists(file);
        if (!known)
            file = Path.Combine(Folder, "404.html");
        var headers = new Dictionary<string, string> { ["content-type"] = TypeOf(file) };
        if (HasPolicy)
            headers["content-security-policy"] = ContentSecurityPolicy.Header;
        if (!HasPolicy && file.EndsWith(".html", StringComparison.Ordinal))
            await route.FulfillAsync(
                new()
                {
                    Status = 200,
                    Headers = headers,
                    Body = Meta().Replace(await File.ReadAllTextAsync(file), ""),
                }
            );
        else
            await route.FulfillAsync(
                new()
                {
                    Status =
                        known || file.EndsWith("404.html", StringComparison.Ordinal) && !Path.HasExtension(path)
                            ? 200
                            : 404,
                    Headers = headers,
                    BodyBytes = await File.ReadAllBytesAsync(file),
                }
            );
    }

    private static string TypeOf(string file) =>
        Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".json" => "application/json",
            _ => "text/plain; charset=utf-8",
        };

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Meta();
}
