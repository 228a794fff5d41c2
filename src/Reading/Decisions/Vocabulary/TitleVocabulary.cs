using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>What titles of records hold besides the title: <c>Vocabulary/en/titles.txt</c> and its like in other
/// languages.</summary>
internal static class TitleVocabulary
{
    // In front of a title, or of its number.
    private static readonly string Unnumbering = $"{Any("unnumbered")}|{WordFile.Alternatives("labels", "title")}";

    private const string Number = @"(?<number>\d{1,6})\]?";

    /// <summary>"ADR-0012: x", "[ADR 12] x", "ADR-API-0012: x", "Decision no. 7 – x".</summary>
    public static readonly Regex Numbered = Create(
        $@"^\[?([a-z]{{1,6}}[-_ ]){{0,2}}?({Any("numbered")})([-_][a-z]{{1,12}}(?=[-_])){{0,2}}\s*[-_#:]?\s*"
            + $@"({NumberWords.Pattern})?\s*{Number}\s*([-–—:.)|·•]*\s+|[：、．]\s*|:(?=\p{{L}}))"
    );

    /// <summary>"Architecture Decision Record (ADR-0012): x", "Title: ADR-12 – x".</summary>
    public static readonly Regex NumberedBehind = Create(
        $@"^\[?({Unnumbering})\s*([:：–—-]\s*|(?=[(（\[]))[(（\[]?({Any("numbered")})\s*[-_#]?\s*"
            + $@"({NumberWords.Pattern})?\s*{Number}[)）]?\s*([-–—:.|·•]+\s+|[：、．]\s*)"
    );

    /// <summary>"12. x", "0002 - x", "#7: x", "#7 x", "(7) x", "No. 7: x".</summary>
    public static readonly Regex PlainNumber = Create(
        $@"^[\[(]?\s*(#|({NumberWords.Pattern})\s*)?{Number}"
            + @"(\.(?!\d)|\s+[-–—:|·•]|[:)：、．]|(?<=#\d{1,6})\s+(?=\p{L}))\s*"
    );

    /// <summary>"ADR-0012-x": the name of the file in place of a title.</summary>
    public static readonly Regex Slug = Create($@"^({Any("numbered")})[-_]?{Number}[-_](?=\p{{L}})");

    /// <summary>"API-008: x", "ADR0014V02 — x", "BE-008 x", "ADR 2026-01-31 — x".</summary>
    public static readonly Regex OwnId = Create(
        $@"^\[?(({Any("own")})[-_ ])?(?<id>(19|20)\d\d-\d\d-\d\d|[a-z]{{1,10}}[-_ ]?\d{{1,6}}[\w.]{{0,12}}?)\]?"
            + @"(\s*[-–—:.|])?\s+"
    );

    /// <summary>"Decision: x", "ADR [x]: y", "Title: x".</summary>
    public static readonly Regex Unnumbered = Create($@"^({Unnumbering})\s*(\[?\w*\]?)?\s*([:–—]\s+|：\s*)");

    /// <summary>"Draft: x", "[Accepted] x".</summary>
    public static readonly Regex Status = Create(
        $@"^[\[(]?(?<status>{Any("status")})([\])]\s*[:：–—-]?|\s*[:：–—])\s*"
    );

    /// <summary>"ADR 7: x", "Architecture decision record – x": the title of a record, whatever its file is
    /// called.</summary>
    public static readonly Regex OfRecord = Create($@"^({Any("record")})(\s*[-_#]?\d+)?\s*[:：–—]");

    /// <summary>The number in front of a title that may be a template's, or what stands in its place.</summary>
    public static readonly Regex AnyNumber = Create($@"^({Any("letters")})?[-_ #]?(\d{{1,6}}|n+|x+)\s*[.:)–-]*\s*");

    /// <summary>Titles that name the kind of text and nothing more.</summary>
    public static readonly PhraseSet Generic = PhraseSet.Read("titles", "generic");

    private static string Any(string list) => WordFile.Alternatives("titles", list);

    private static Regex Create(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
