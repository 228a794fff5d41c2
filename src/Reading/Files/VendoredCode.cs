using System.Collections.Frozen;
using Lintel.Disk;

namespace Lintel.Reading.Files;

/// <summary>What other people wrote and a repository keeps a copy of, by the names of its folders and by the attributes
/// that code hosts heed.</summary>
internal static class VendoredCode
{
    private static readonly FrozenSet<string> Names =
    [
        "vendor",
        "vendored",
        "_vendor",
        "third_party",
        "third-party",
        "thirdparty",
        "3rdparty",
        "node_modules",
        "bower_components",
        "jspm_packages",
        "site-packages",
        "venv",
        "virtualenv",
        "Pods",
        "Carthage",
        "Godeps",
        "elm-stuff",
    ];

    private static readonly FrozenSet<string> OfPages = ["docs", "doc", "documentation", "handbook", "wiki"];

    /// <summary>Whether a folder of this name holds what others wrote.</summary>
    public static bool IsName(string name) => Names.Contains(name);

    /// <summary>Whether a folder holds what others wrote; among pages it is one about suppliers.</summary>
    public static bool IsFolder(string path) => IsName(Path.GetFileName(path)) && !IsAmongPages(path);

    /// <summary>Whether a file or folder lies in one of pages.</summary>
    public static bool IsAmongPages(string path) => path.Split('/').Any(OfPages.Contains);

    /// <summary>The patterns of <c>.gitattributes</c> that have one of some attributes: <c>/lib/**
    /// linguist-vendored</c>.</summary>
    public static IEnumerable<string> Patterns(IFolder top, params string[] attributes)
    {
        if (!top.HasFile(".gitattributes"))
            return [];
        try
        {
            return
            [
                .. System
                    .Text.Encoding.UTF8.GetString(top.ReadStart(".gitattributes", Limits.FileBytes))
                    .Split('\n')
                    .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    .Where(words =>
                        words.Skip(1).Any(word => attributes.Any(name => word == name || word == name + "=true"))
                    )
                    .Select(words => words[0]),
            ];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [];
        }
    }
}
