using Lintel.Theme.Shell;
using Microsoft.AspNetCore.Components.Rendering;

namespace Acme;

/// <summary>The theme's footer, with a line of our own below it.</summary>
public sealed class TeamFooter : SiteFooter
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        base.BuildRenderTree(builder);
        builder.AddMarkupContent(0, "<p class=\"site-footer\">Questions: #engineering-handbook</p>");
    }
}
