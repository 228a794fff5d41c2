using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Text;

namespace Lintel.Reading.OtherTools;

/// <summary>Sphinx: what <c>conf.py</c> says in plain words. It is a program, and is not run.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="text">What it says.</param>
internal sealed partial class Sphinx(string path, string text)
{
    private const string FileName = "conf.py";

    private static readonly string[] Places = ["", "docs/", "doc/", "docs/source/", "source/"];

    /// <summary>The file, below the root.</summary>
    public string Path => path;

    /// <summary>Title of the site; null when it is no plain text.</summary>
    public string? Title => Value("html_title") ?? Value("project");

    /// <summary>Address of the site; null when it is no plain text.</summary>
    public string? Url => Value("html_baseurl");

    /// <summary>Patterns of what has no page, from the folder of the file on.</summary>
    public IEnumerable<string> LeftOut =>
        Exclusions()
            .Matches(text)
            .SelectMany(list => Quoted().Matches(list.Groups["items"].Value))
            .Select(item => item.Groups["text"].Value);

    /// <summary>Assignments of such patterns that would have to be run.</summary>
    public IEnumerable<Located<string>> Unread
    {
        get
        {
            var read = Exclusions()
                .Matches(text)
                .Where(list => IsWritten(list.Groups["items"].Value) && !IsGoneOn(list.Index + list.Length))
                .Select(list => list.Index)
                .ToHashSet();
            var lines = new LineMap(text);
            foreach (Match start in ExclusionStart().Matches(text))
                if (!read.Contains(start.Index))
                {
                    var (line, column) = lines.PositionOf(start.Index);
                    yield return new("exclude_patterns", new(path, line, column, line, column + start.Length));
                }
        }
    }

    // Nothing but texts, commas and remarks.
    private static bool IsWritten(string items) =>
        !Remark().Replace(Quoted().Replace(items, ""), "").Any(char.IsLetterOrDigit);

    // ["_build"] + others
    private bool IsGoneOn(int at)
    {
        var rest = text.AsSpan(at).TrimStart(" \t");
        return rest.StartsWith("+") || rest.StartsWith("if ");
    }

    /// <summary>Reads the file in the content folder or where such a site often has it; null where there is
    /// none.</summary>
    /// <param name="root">The root.</param>
    /// <param name="input">The content folder with its closing slash; empty for the root.</param>
    public static Sphinx? Read(IFolder root, string input) =>
        Places.Prepend(input).Select(place => place + FileName).FirstOrDefault(root.HasFile) is { } path
        && SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
        && Settings().IsMatch(text)
            ? new(path, text)
            : null;

    private string? Value(string name) =>
        Assignments()
            .Matches(text)
            .Where(assignment => assignment.Groups["name"].Value == name)
            .Select(assignment => assignment.Groups["text"].Value.Trim())
            .LastOrDefault(value => value.Length > 0);

    // Other programs have a conf.py, too.
    [GeneratedRegex(@"^(?:extensions|project|html_theme|exclude_patterns)\s*=", RegexOptions.Multiline)]
    private static partial Regex Settings();

    [GeneratedRegex(
        @"^exclude_patterns(?:\s*\+?=\s*\[(?<items>[^\[\]]*)\]|\.(?:append|extend)\((?<items>[^()]*)\))",
        RegexOptions.Multiline
    )]
    private static partial Regex Exclusions();

    [GeneratedRegex(@"^exclude_patterns(?=\s*\+?=|\.(?:append|extend)\()", RegexOptions.Multiline)]
    private static partial Regex ExclusionStart();

    [GeneratedRegex(@"#[^\r\n]*")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<quote>['""])(?<text>[^'""\r\n]+)\k<quote>")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"^(?<name>\w+)[ \t]*=[ \t]*u?(?<quote>['""])(?<text>(?:(?!\k<quote>)[^\\\r\n])*)\k<quote>"
            + @"[ \t]*(?:\#[^\r\n]*)?\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex Assignments();
}
