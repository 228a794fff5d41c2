using System.Text.RegularExpressions;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Names of panels that stand with the set of them: <c>{{&lt; tabs items="One,Two" &gt;}}</c> of Hugo, and
/// <c>values={[{label: 'One', value: 'one'}]}</c> of Docusaurus.</summary>
internal static partial class TabNames
{
    /// <summary>Gives them to the panels that have none of their own.</summary>
    public static void Give(ComponentContainer tabs)
    {
        var panels = tabs.OfType<ComponentContainer>().Where(tab => tab is { Info: "tab", Tag: not null }).ToArray();
        if (tabs.Tag?.Find("items") is { } items)
            foreach (
                var (panel, name) in panels
                    .Zip(items.Split(',', StringSplitOptions.TrimEntries))
                    .Where(pair => Components.TitleOf(pair.First.Tag!, isRemark: false) is null)
            )
                panel.Arguments = name;
        foreach (Match named in Named().Matches(tabs.Tag?.Text ?? ""))
        foreach (var panel in panels)
            if (panel.Tag!.Find("label") is null && panel.Tag.Find("value") == named.Groups["value"].Value)
                panel.Arguments = named.Groups["label"].Value;
    }

    [GeneratedRegex(
        @"\{[^{}]*?(?=[^{}]*\blabel:\s*(?<mark>['""`])(?<label>[^'""`]+)\k<mark>)"
            + @"(?=[^{}]*\bvalue:\s*(?<sign>['""`])(?<value>[^'""`]+)\k<sign>)[^{}]*\}"
    )]
    private static partial Regex Named();
}
