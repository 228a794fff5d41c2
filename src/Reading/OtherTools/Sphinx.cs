using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Files;

namespace Lintel.Reading.OtherTools;

/// <summary>Sphinx: what <c>conf.py</c> says in plain words. It is a program, and is not run.</summary>
/// <param name="text">What it says.</param>
internal sealed partial class Sphinx(string text)
{
    private static readonly string[] Places = ["conf.py", "docs/conf.py", "doc/conf.py", "docs/source/conf.py"];

    /// <summary>Title of the site; null when it is no plain text.</summary>
    public string? Title => Value("html_title") ?? Value("project");

    /// <summary>Address of the site; null when it is no plain text.</summary>
    public string? Url => Value("html_baseurl");

    /// <summary>Reads the file where such a site often has it; null where there is none.</summary>
    public static Sphinx? Read(IFolder root) =>
        Places.FirstOrDefault(root.HasFile) is { } path
        && SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
        && Extensions().IsMatch(text)
            ? new(text)
            : null;

    private string? Value(string name) =>
        Assignments()
            .Matches(text)
            .Where(assignment => assignment.Groups["name"].Value == name)
            .Select(assignment => assignment.Groups["text"].Value.Trim())
            .LastOrDefault(value => value.Length > 0);

    // Other programs have a conf.py, too.
    [GeneratedRegex(@"^(?:extensions|project|html_theme)\s*=", RegexOptions.Multiline)]
    private static partial Regex Extensions();

    [GeneratedRegex(
        @"^(?<name>\w+)[ \t]*=[ \t]*u?(?<quote>['""])(?<text>(?:(?!\k<quote>)[^\\\r\n])*)\k<quote>"
            + @"[ \t]*(?:\#[^\r\n]*)?\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex Assignments();
}
