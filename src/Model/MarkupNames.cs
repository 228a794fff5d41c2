using System.Collections.Frozen;

namespace Lintel.Model;

/// <summary>Names of elements in raw HTML, and what becomes of them under <c>html: sanitize</c>.</summary>
internal static class MarkupNames
{
    /// <summary>Elements that stay: what Markdown and the blocks of Lintel write, and plain markup of the same
    /// kind.</summary>
    public static readonly FrozenSet<string> Kept = Words(
        """
        a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em fieldset
        figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd label legend li mark ol p path pre q rp rt ruby s
        samp section small span strong sub summary sup svg table tbody td tfoot th thead time tr u ul var wbr
        """
    );

    /// <summary>Elements that go with everything in them, and that a reader would miss.</summary>
    public static readonly FrozenSet<string> Missed = Words(
        "applet audio canvas embed frame frameset iframe math object script select style textarea video"
    );

    /// <summary>Elements that go with everything in them: what they hold is not meant to be read.</summary>
    public static readonly FrozenSet<string> LeftOut =
    [
        .. Missed,
        .. Words("base head link meta noembed noframes noscript param plaintext source template title track xmp"),
    ];

    // Elements of HTML, SVG and MathML that give way to their content.
    private static readonly FrozenSet<string> GivingWay = Words(
        """
        acronym address area article aside basefont bgsound big blink body button center data datalist dialog dir font
        footer form header hgroup html image isindex keygen listing main map marquee menu menuitem meter nav nobr
        optgroup option output picture progress rb rtc search slot strike tt
        animate circle clippath defs desc ellipse feblend fecolormatrix fegaussianblur feoffset filter foreignobject g
        line lineargradient marker mask metadata pattern polygon polyline radialgradient rect stop switch symbol text
        textpath tspan use view annotation mfrac mi mn mo mover mrow ms mspace msqrt msub msubsup msup mtable mtd mtext
        mtr munder munderover semantics
        """
    );

    /// <summary>Whether a name, in lower case, is one of HTML, SVG or MathML; any other is a word in angle
    /// brackets.</summary>
    public static bool IsKnown(string name) =>
        Kept.Contains(name) || LeftOut.Contains(name) || GivingWay.Contains(name);

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
