using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>What the names of files say: <c>Vocabulary/en/files.txt</c> and its like in other languages.</summary>
internal static class FileVocabulary
{
    /// <summary>Letters in front of the number of a record, such as ADR.</summary>
    public static readonly PhraseSet Series = Read("series");

    /// <summary>Those that are no words.</summary>
    public static readonly PhraseSet Letters = Read("letters");

    /// <summary>ODH-ADR-Operator-0009-x: a prefix of several words needs the long form, or "adr-use-http-2" would have
    /// a number.</summary>
    public static readonly Regex Prefixed = new(
        $@"^(\p{{L}}+[-_ ]){{0,3}}?(?<series>{WordFile.Alternatives("files", "prefixed")})[-_ ](\p{{L}}+[-_ ]){{0,2}}"
            + @"(?<number>\d{3,6})(?![0-9a-zA-Z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>Names of the page of a folder.</summary>
    public static readonly PhraseSet FolderPages = Read("folder page");

    /// <summary>Names of lists of records.</summary>
    public static readonly PhraseSet Indexes = Read("index");

    /// <summary>The same, behind a number of zeros.</summary>
    public static readonly PhraseSet NumberedIndexes = Read("numbered index");

    /// <summary>Names of what tells how to write records, or something else.</summary>
    public static readonly PhraseSet Guides = Read("guide");

    /// <summary>Names, behind the number, of what tells more about a record of the same number.</summary>
    public static readonly PhraseSet Supplements = Read("supplement");

    /// <summary>The word for a form to fill in, alone or within another.</summary>
    public static readonly Regex Template = new(
        WordFile.Alternatives("files", "template"),
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>What may stand beside such a name.</summary>
    public static readonly PhraseSet AboutTemplates = Read("about a template");

    /// <summary>The title that a form has in its name, behind the number.</summary>
    public static readonly PhraseSet BlankTitles = Read("blank title");

    /// <summary>Folders and pages that hold many records, or the form of one.</summary>
    public static readonly PhraseSet Shelves = Read("shelf");

    /// <summary>Folders that hold records, and nobody's name for anything else.</summary>
    public static readonly PhraseSet Folders = Read("folder of records");

    /// <summary>Folders that are called after a status, besides the usual words for one.</summary>
    public static readonly PhraseSet StatusFolders = Read("folder of a status");

    private static PhraseSet Read(string list) => PhraseSet.Read("files", list);
}
