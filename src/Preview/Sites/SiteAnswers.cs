using Lintel.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Lintel.Preview.Sites;

/// <summary>Sends what a site answers; a browser that has the very bytes already is told so.</summary>
internal static class SiteAnswers
{
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings =
        {
            [".md"] = "text/markdown",
            [".yml"] = "text/yaml",
            [".yaml"] = "text/yaml",
        },
    };

    /// <summary>Answers a request from the site; what is sent may be added to.</summary>
    public static Task SendAsync(HttpContext context, ServedSite site, Func<Answer, Answer> complete)
    {
        var path = context.Request.Path.Value is { Length: > 0 } asked ? asked : "/";
        foreach (var (name, value) in site.HeadersFor(path))
            context.Response.Headers[name] = value;
        return SendAsync(context, complete(site.Answer(path)));
    }

    /// <summary>Sends an answer.</summary>
    public static async Task SendAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers.CacheControl = "no-cache";
        if (answer.Location is { } location)
        {
            response.Headers.Location = Ascii(location);
            return;
        }

        var tag = $"\"{Digest.Hash(answer.Bytes.Span)[..16]}\"";
        response.Headers.ETag = tag;
        if (answer.Status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = TypeOf(answer.File);
        response.ContentLength = answer.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
    }

    private static string TypeOf(string file)
    {
        if (!Types.TryGetContentType(file, out var type))
            return "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal)
            ? type + "; charset=utf-8"
            : type;
    }

    // Rules that somebody wrote by hand need not be encoded, and a header holds nothing else.
    private static string Ascii(string address) =>
        string.Concat(
            address
                .EnumerateRunes()
                .Select(letter => letter.IsAscii ? letter.ToString() : Uri.EscapeDataString(letter.ToString()))
        );
}
