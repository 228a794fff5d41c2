using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Templates;

/// <summary>Names of forms to fill in: "template", "ADR-0000-template", "adr-xxx-short-title", and whatever lies in a
/// folder of templates.</summary>
internal static partial class TemplateName
{
    /// <summary>Whether a file is called like one.</summary>
    public static bool Is(string path) =>
        IsOfFile(path) || IsFolder(SourcePath.Folder(path).TrimEnd('/').Split('/')[^1]);

    /// <summary>Whether its own name says so, wherever it lies: <c>adr-template.md</c>,
    /// <c>report.template.md</c>.</summary>
    public static bool IsOfFile(string path)
    {
        var stem = SourcePath.Stem(path);
        return IsTemplateName(Separators().Replace(stem.TrimStart('_', '.'), " "))
            || IsBlankName(stem)
            || stem.EndsWith(".template", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a folder is called like one of forms.</summary>
    public static bool IsFolder(string name) => IsTemplateName(Separators().Replace(name, " "));

    /// <summary>Whether a file lies below a folder of forms: what is kept there shows how they are filled in.</summary>
    public static bool IsBelowForms(string path) => SourcePath.Folder(path).Split('/').Any(IsFolder);

    /// <summary>Whether the title of a file is a form's, with nothing but words of the trade in it.</summary>
    public static bool IsTitle(string title) => IsTemplateName(title);

    /// <summary>Whether a name has the word for a form at its beginning or end: "trade-off-template" may be one, and
    /// "adopt-a-pr-template" may be a decision.</summary>
    public static bool MayBe(string stem) =>
        Separators().Split(stem.Trim('_', '.')) is [var first, .., var last] && (IsWord(first) || IsWord(last));

    private static bool IsWord(string word) =>
        FileVocabulary.Template.Match(word) is { Success: true } match && match.Length == word.Length;

    // Nothing but words of the trade around "template", with blanks between them or not.
    private static bool IsTemplateName(string name) =>
        FileVocabulary.Template.Match(name) is { Success: true } match
        && Tokens.Read($"{name[..match.Index]} {name[(match.Index + match.Length)..]}").Words.All(IsAboutTemplate);

    private static bool IsAboutTemplate(string word) =>
        FileVocabulary.AboutTemplates.Contains(word)
        || WordFile.Languages.Contains(word)
        || (Blank().Match(word) is { Success: true } blank && IsLetters(blank.Groups["letters"].Value));

    // ADR-0000-template, adr-xxx-short-title, yyyy-mm-dd-title
    private static bool IsBlankName(string stem) =>
        BlankName().Match(stem) is { Success: true } match
        && IsLetters(match.Groups["letters"].Value)
        && IsBlankTitle(match.Groups["rest"].Value);

    private static bool IsBlankTitle(string rest) =>
        rest.Trim('x', 'X').Length == 0
        || FileVocabulary.BlankTitles.Contains(rest)
        || FileVocabulary.Template.IsMatch(rest);

    /// <summary>Whether letters in front of a number are those of records.</summary>
    public static bool IsLetters(string letters) => letters.Length == 0 || FileVocabulary.Letters.Contains(letters);

    [GeneratedRegex("[-_. ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"^((?<letters>\p{L}*?)(x+|n{2,}|0{3,4})|v?\d)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Blank();

    [GeneratedRegex(
        @"^(?:\p{L}{1,12}[-_]){0,3}?(?<letters>\p{L}*?)[-_]?(x{3,}|n{3,}|yyyy[-_]?mm[-_]?dd|0000)([-_ ](?<rest>.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex BlankName();
}
