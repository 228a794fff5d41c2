using Markdig.Extensions.CustomContainers;

namespace Lintel.Reading.Blocks;

/// <summary>The words behind a container's name, with or without quotation marks.</summary>
internal static class ContainerTitle
{
    /// <summary>The title; null when there is none.</summary>
    public static string? Read(CustomContainer container) =>
        container.Arguments?.Trim().Trim('"').Trim() is { Length: > 0 } title ? title : null;
}
