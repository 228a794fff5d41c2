using System.Collections.Immutable;

namespace Lintel.Model.Addresses;

/// <summary>What addresses may begin with, and the words for those that are not allowed.</summary>
internal static class LinkWords
{
    /// <summary>Schemes of addresses elsewhere.</summary>
    public static readonly ImmutableArray<string> Elsewhere = ["http", "https", "mailto", "tel"];

    /// <summary>Schemes of cross references, with what they name.</summary>
    public static readonly ImmutableSortedDictionary<string, string> References = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            new("adr", "decision"),
            new("lesson", "lesson"),
            new("rubric", "rubric"),
            new KeyValuePair<string, string>("xref", "page"),
        ]
    );

    /// <summary>An address with a scheme that is none of these.</summary>
    public const string UnknownScheme = "'{0}:' is not a scheme that pages link to";

    /// <summary>A picture that its address holds in another form than Base64 of dots.</summary>
    public const string StrangePicture = "a picture within an address is PNG, JPEG, GIF or WebP in Base64";

    /// <summary>An address that browsers complete in surprising ways.</summary>
    public const string NoPath = "it is neither a path nor a whole address";

    /// <summary>A path with too many <c>..</c>.</summary>
    public const string Outside = "it leads out of the handbook";
}
