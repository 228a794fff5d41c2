using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Lintel.Rendering.Sanitizing;

/// <summary>Takes out of a piece of HTML what is not on the allow-list. It looks at the parsed tree, as a browser would, never at the text.</summary>
public static partial class HtmlCleaner
{
    /// <summary>The piece as it may be published.</summary>
    public static string Clean(string html)
    {
        var document = new HtmlParser().ParseDocument("");
        var nodes = new HtmlParser().ParseFragment(html, document.Body!);
        var root = document.CreateElement("div");
        root.Append([.. nodes]);
        foreach (var child in root.ChildNodes.ToArray()) Clean(child);
        return root.InnerHtml;
    }

    private static void Clean(INode node)
    {
        if (node is not IElement element)
        {
            if (node is not IText) node.RemoveFromParent();
            return;
        }

        foreach (var child in element.ChildNodes.ToArray()) Clean(child);
        if (AllowList.Banned.Contains(element.LocalName) || IsForeignInput(element)) element.Remove();
        else if (AllowList.Elements.Contains(element.LocalName)) CleanAttributes(element);
        else element.Replace([.. element.ChildNodes]);
    }

    private static bool IsForeignInput(IElement element) =>
        element.LocalName == "input" && !AllowList.Inputs.Contains(element.GetAttribute("type")?.ToLowerInvariant() ?? "");

    private static void CleanAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes.ToArray())
            if (!IsAllowed(attribute)) element.RemoveAttribute(attribute.Name);
    }

    private static bool IsAllowed(IAttr attribute)
    {
        var name = attribute.Name.ToLowerInvariant();
        if (name is "href" or "src") return IsAddress(attribute.Value);
        return AllowList.Attributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal);
    }

    // The link check has the same rule and names the place; this holds where something slipped past it.
    private static bool IsAddress(string address) =>
        Scheme().Match(NoLetters().Replace(address, "")) is not { Success: true } scheme || scheme.Groups["scheme"].Value.ToLowerInvariant() is "http" or "https" or "mailto";

    [GeneratedRegex(@"^(?<scheme>[^/?#:]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"[\u0000-\u0020\u007F-\u009F\u200B-\u200F\u2028-\u202E\uFEFF]")]
    private static partial Regex NoLetters();
}
