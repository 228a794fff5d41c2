using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lintel.Model;

/// <summary>Tags of languages as pages state them (BCP 47): <c>en</c>, <c>pt-BR</c>, <c>zh-Hans</c>.</summary>
internal static partial class LanguageTag
{
    // ISO 639-1, and of the longer codes those that pages are written in.
    private static readonly FrozenSet<string> Known = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de "
        + "dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id "
        + "ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu "
        + "lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu "
        + "rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr "
        + "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil gsw hsb dsb ckb yue und"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> RightToLeft = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ar",
        "ckb",
        "dv",
        "fa",
        "he",
        "ps",
        "sd",
        "ug",
        "ur",
        "yi"
    );

    // ISO 15924.
    private static readonly FrozenSet<string> RightToLeftScripts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Adlm",
        "Arab",
        "Aran",
        "Hebr",
        "Mand",
        "Nkoo",
        "Rohg",
        "Samr",
        "Syrc",
        "Thaa"
    );

    /// <summary>Whether a text is the tag of a language that there is.</summary>
    public static bool IsKnown(string tag) => Shape().IsMatch(tag) && Known.Contains(Primary(tag));

    /// <summary>Whether a language is English, of any country.</summary>
    public static bool IsEnglish(string tag) => Primary(tag).Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a language is written from right to left.</summary>
    public static bool IsRightToLeft(string tag) =>
        tag.Split('-').Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter)) is { } script
            ? RightToLeftScripts.Contains(script)
            : RightToLeft.Contains(Primary(tag));

    /// <summary>Which way a text runs, as HTML says it, where the text around it may run the other way; null where that
    /// is of the same language, or runs the same way.</summary>
    /// <param name="tag">Language of the text; null for that of the text around it.</param>
    /// <param name="around">Language of the text around it.</param>
    public static string? DirectionIn(string? tag, string around) =>
        tag is null || IsRightToLeft(tag) == IsRightToLeft(around) ? null
        : IsRightToLeft(tag) ? "rtl"
        : "ltr";

    private static string Primary(string tag) => tag.Split('-')[0];

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex Shape();
}
