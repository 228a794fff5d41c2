namespace Lintel.Search.Stemming;

/// <summary>The tables of the English (Porter2) stemmer. <c>theme/assets/search/stem.js</c> holds the same, and a test compares the two.</summary>
internal static class EnglishRules
{
    /// <summary>Words that the steps would spoil.</summary>
    public static readonly Dictionary<string, string> Exceptions = (
        "skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe "
        + "atlas:atlas cosmos:cosmos bias:bias andes:andes").Split(' ').Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Words that are whole once their plural is gone.</summary>
    public static readonly HashSet<string> Whole =
        new(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"], StringComparer.Ordinal);

    /// <summary>Beginnings after which the first region starts, against the rule.</summary>
    public static readonly string[] Beginnings = ["gener", "commun", "arsen"];

    /// <summary>Endings of the first region and what takes their place; longer ones come first.</summary>
    public static readonly (string Ending, string Instead)[] Step2 =
    [
        ("ational", "ate"), ("ization", "ize"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("tional", "tion"), ("biliti", "ble"),
        ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    /// <summary>The same for the step after.</summary>
    public static readonly (string Ending, string Instead)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    /// <summary>Endings that go when they stand in the second region.</summary>
    public static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];
}
