using System.Collections.Frozen;

namespace Lintel.Reading.Blocks;

/// <summary>The one table of what other tools call a block of Lintel's.</summary>
internal static class BlockAliases
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string[]>
    {
        ["note"] =
        [
            "abstract",
            "summary",
            "question",
            "help",
            "faq",
            "example",
            "quote",
            "cite",
            "secondary",
            "seealso",
            "primary",
            "default",
        ],
        ["info"] = ["todo", "information"],
        ["tip"] = ["hint", "success", "check", "done", "good"],
        ["warning"] = ["attention", "warn"],
        ["danger"] = ["failure", "fail", "missing", "error", "bug", "bad"],
        ["details"] = ["collapse", "spoiler", "dropdown"],
    }
        .SelectMany(entry => entry.Value.Select(alias => KeyValuePair.Create(alias, entry.Key)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lintel's name; null when it is no other tool's word.</summary>
    public static string? Find(string name) => Names.GetValueOrDefault(name);
}
