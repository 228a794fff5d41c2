using System.Collections;
using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Building.Hosts;

namespace Lintel.Cli;

/// <summary>The option that says where a site will be seen, over what the host's variables say.</summary>
internal sealed class ContextOption
{
    private readonly Option<string?> context = new("--context")
    {
        Description =
            "Where the site will be seen: 'production', or any other name for a preview. The default is what Netlify, "
            + "Cloudflare Pages, GitHub or GitLab say.",
        HelpName = "NAME",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(context);

    /// <summary>The machine that builds, as this process finds it.</summary>
    public Host Host(ParseResult call) =>
        new(
            Environment
                .GetEnvironmentVariables()
                .Cast<DictionaryEntry>()
                .ToImmutableDictionary(
                    entry => (string)entry.Key,
                    entry => (string?)entry.Value ?? "",
                    StringComparer.Ordinal
                ),
            call.GetValue(context)
        );
}
