namespace Lintel.Site;

/// <summary>
/// What a page of the site may load and do. Nothing the theme does needs more. Forms may not be sent anywhere, by the
/// policy: the search form is handled by a script and appears only where that script runs.
/// </summary>
internal static class ContentSecurityPolicy
{
    /// <summary>The policy for the <c>meta</c> element.</summary>
    public const string Meta =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    /// <summary>The policy for the response header, which alone can say who may frame the page.</summary>
    public const string Header = Meta + "; frame-ancestors 'none'";
}
