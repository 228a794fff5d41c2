using Lintel.Model;
using Lintel.Text;

namespace Lintel.Site;

/// <summary>The picture that chats and feeds show beside a link to the site.</summary>
/// <param name="Address">Its whole address: who shows it has no page to start from.</param>
/// <param name="IsBuiltIn">Whether it is the theme's, of which the size is known.</param>
internal sealed record SocialImage(string Address, bool IsBuiltIn)
{
    /// <summary>Site path of the theme's picture.</summary>
    public const string BuiltIn = "/assets/social-image.png";

    /// <summary>The team's picture, else the theme's; null where nobody knows the address of the site.</summary>
    public static SocialImage? Find(Handbook handbook) =>
        handbook.Settings.Url is not { } url ? null
        : handbook.SocialImage is { } own ? new(url + UrlPath.Escape(own.SitePath), false)
        : new(url + BuiltIn, true);
}
