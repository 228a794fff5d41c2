using Lintel.Model;

namespace Lintel.Reading.Decisions;

/// <summary>Records in formats that Lintel does not read, which nobody should miss without a word.</summary>
internal static class UnreadFormat
{
    /// <summary>Whether a file among records is called like one of them.</summary>
    public static bool Is(string path) =>
        Ending(path)
            is ".org"
                or ".mkd"
                or ".mkdn"
                or ".mdown"
                or ".mdwn"
                or ".mdtext"
                or ".rmd"
                or ".qmd"
                or ".textile"
        || (
            Ending(path)
                is ".txt"
                    or ".text"
                    or ".json"
                    or ".yml"
                    or ".yaml"
                    or ".toml"
                    or ".docx"
                    or ".doc"
                    or ".odt"
                    or ".rtf"
                    or ".tex"
                    or ".wiki"
            && RecordName.ParseStem(SourcePath.Stem(path)) is { Number: not null } or { Date: not null }
        );

    /// <summary>What is said of such a file.</summary>
    public static string Reason(string path) =>
        Ending(path) is ".org" ? "Org mode is not read" : $"a file that ends in '{Ending(path)}' is not read";

    private static string Ending(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant();
}
