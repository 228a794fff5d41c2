using System.Text.RegularExpressions;
using Lintel.Reading.Markdown.Myst;
using Markdig.Extensions.CustomContainers;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>The line that opens a container, as other tools write its title: <c>:::note[Title]</c>,
/// <c>:::note{title="Title"}</c>, <c>::: {.callout-note}</c>.</summary>
internal static partial class ContainerHead
{
    /// <summary>Parts name and title in place.</summary>
    public static void Read(CustomContainer container)
    {
        var options = container.OfType<OptionBlock>().ToArray();
        foreach (var option in options)
            container.Remove(option);
        if (Directive.Parse(container.Info, container.Arguments) is { Use: not DirectiveUse.Code } directive)
        {
            directive = directive with
            {
                Options = options
                    .DistinctBy(option => option.Name)
                    .ToDictionary(option => option.Name, option => option.Value),
            };
            container.Info = directive.Use == DirectiveUse.Block ? directive.Kind : "raw";
            container.Arguments = directive.Argument;
            if (directive.Option("name") is { Length: > 0 } label)
                Labels.Give(container, label);
            if (directive.Use == DirectiveUse.Nothing)
                container.Clear();
            return;
        }

        var match = Head().Match($"{container.Info} {container.Arguments}".Trim());
        if (!match.Success)
            return;
        var attributes = match.Groups["attributes"].Value;
        container.Info =
            match.Groups["name"].Value is { Length: > 0 } name ? name
            : Callout().Match(attributes) is { Success: true } callout ? callout.Groups["kind"].Value
            : container.Info;
        container.Arguments = match.Groups["title"].Success
            ? match.Groups["title"].Value
            : Title().Match(attributes).Groups["title"].Value;
    }

    [GeneratedRegex(
        @"^(?<name>[A-Za-z][\w-]*)?\s*(?:\[(?<title>.*)\]\s*(?:\{(?<attributes>[^{}]*)\})?|\{(?<attributes>[^{}]*)\})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"\.(?:callout-|admonition-)?(?<kind>[A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Callout();

    [GeneratedRegex("""title\s*=\s*"(?<title>[^"]*)"|title\s*=\s*'(?<title>[^']*)'""", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
