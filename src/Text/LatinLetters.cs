using System.Collections.Frozen;

namespace Lintel.Text;

/// <summary>Latin letters without their accents. A program that is the same in all places of the world knows no
/// normal forms of Unicode, so the letters stand here.</summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, string> Bases = new (string Base, string Letters)[]
    {
        ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦ"),
        ("C", "ÇĆĈĊČ"),
        ("D", "ĎÐ"),
        ("E", "ÈÉÊËĒĔĖĘĚȄȆȨ"),
        ("G", "ĜĞĠĢǦǴ"),
        ("H", "ĤȞ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏȈȊ"),
        ("J", "Ĵ"),
        ("K", "ĶǨ"),
        ("L", "ĹĻĽŁ"),
        ("N", "ÑŃŅŇǸ"),
        ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰØǾ"),
        ("R", "ŔŖŘȐȒ"),
        ("S", "ŚŜŞŠȘ"),
        ("T", "ŢŤȚ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖ"),
        ("W", "Ŵ"),
        ("Y", "ÝŶŸȲ"),
        ("Z", "ŹŻŽ"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧ"),
        ("c", "çćĉċč"),
        ("d", "ďð"),
        ("e", "èéêëēĕėęěȅȇȩ"),
        ("g", "ĝğġģǧǵ"),
        ("h", "ĥȟ"),
        ("i", "ìíîïĩīĭįǐȉȋı"),
        ("j", "ĵǰ"),
        ("k", "ķǩ"),
        ("l", "ĺļľł"),
        ("n", "ñńņňǹ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱøǿ"),
        ("r", "ŕŗřȑȓ"),
        ("s", "śŝşšș"),
        ("t", "ţťț"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗ"),
        ("w", "ŵ"),
        ("y", "ýÿŷȳ"),
        ("z", "źżž"),
        ("ae", "æ"),
        ("AE", "Æ"),
        ("oe", "œ"),
        ("OE", "Œ"),
        ("ss", "ß"),
    }
        .SelectMany(row => row.Letters.Select(letter => (letter, row.Base)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Base);

    /// <summary>The letter without its accent; as it is where it has none.</summary>
    public static string WithoutAccent(char letter) => Bases.GetValueOrDefault(letter, letter.ToString());

    /// <summary>A text without accents.</summary>
    public static string WithoutAccents(string text) =>
        text.All(char.IsAscii) ? text : string.Concat(text.Select(WithoutAccent));
}
