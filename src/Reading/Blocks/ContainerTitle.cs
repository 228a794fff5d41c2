using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;

namespace Lintel.Reading.Blocks;

/// <summary>The words behind a container's name, with or without quotation marks.</summary>
internal static class ContainerTitle
{
    /// <summary>The title; null when there is none.</summary>
    public static string? Read(CustomContainer container) =>
        container.Arguments?.Trim().Trim('"').Trim() is { Length: > 0 } title ? Plain(title) : null;

    // A title may be written as Markdown; it is shown where no marks can be.
    private static string Plain(string title) =>
        title.IndexOfAny(['`', '*', '[', ':', '&', '\\']) >= 0
        && MarkdownSyntax.ParseWords(title) is { Length: > 0 } words
            ? words
            : title;
}
