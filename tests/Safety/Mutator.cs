using System.Text;

namespace Lintel.Tests.Safety;

/// <summary>Breaks files in the ways in which files break: the same seed breaks the same file in the same
/// way.</summary>
internal sealed class Mutator(int seed)
{
    private const int LongestRun = 3000;
    private const int Largest = 200_000;

    // What has a meaning somewhere in Markdown, YAML, HTML, JSON or a terminal, and so does harm in the wrong place.
    private static readonly string[] Tokens =
    [
        "---\n",
        "---",
        "...\n",
        ":::",
        "::: tldr\n",
        ":::\u2028",
        "```",
        "~~~",
        "[",
        "]",
        "](",
        "![",
        "[^1]",
        "[^1]: ",
        "(",
        ")",
        "<",
        ">",
        "<!--",
        "-->",
        "<div>",
        "</div>",
        "<table><tr>",
        "<svg>",
        "<script>",
        "<a name=x>",
        "{#id}",
        "{",
        "}",
        "{{",
        "${",
        "$$",
        "|",
        "|-|-|\n",
        "||||||||",
        "#",
        "###### ",
        "\n# ",
        "\n## Status\n",
        "\n## Context\n",
        "* ",
        "- [ ] ",
        "- [x] ",
        "1. ",
        "> ",
        ">>>>>>>>",
        "    ",
        "\t",
        "\r",
        "\r\n",
        "\n\n\n",
        "\0",
        "\u0001",
        "\u0008",
        "\u000b",
        "\u000c",
        "\u0085",
        "\u001b[31m",
        "\u007f",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\u2028",
        "\u2029",
        "\u202e",
        "\ufeff",
        "\ufffe",
        "\ud800",
        "\ud83d\ude00",
        "e\u0301",
        "İ",
        "ß",
        "&#0;",
        "&#x8;",
        "&#xD800;",
        "&amp;",
        "&nbsp",
        "%00",
        "%2e%2e%2f",
        "%",
        "\\",
        "\\\\",
        "\"",
        "'",
        "`",
        "``",
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "==",
        "++",
        "^",
        ":smile:",
        ": ",
        ":",
        "? ",
        "&a ",
        "*a",
        "!!str ",
        "!",
        "|\n  ",
        ">-\n  ",
        "[a, b",
        "{a: b",
        "[[[[[[[[",
        "- - - - - ",
        "null",
        "~",
        "true",
        "0012",
        "1e999",
        "2026-13-45",
        "2026-02-30",
        "99999999999999999999",
        "-1",
        "http://a.b",
        "www.a.b",
        "mailto:",
        "javascript:alert(1)",
        "data:text/html,x",
        "adr:1",
        "adr:",
        "lesson:",
        "rubric:a/b/c",
        "xref:",
        "../../../../etc/passwd",
        "//",
        "/",
        "#x",
        "?q",
        "Superseded by ADR-1",
        "Supersedes 0002",
        "Accepted",
        "superceded by [2](0002-x.md)",
        "title: ",
        "tags: ",
        "status: ",
        "redirectfrom: /x/\n",
        "levels:\n",
        "competencies:\n",
        "inherits: ",
        "id: ",
        "cells:\n",
    ];

    private readonly Random random = new(seed);

    /// <summary>A broken copy of a file; <paramref name="other"/> lends pieces.</summary>
    public byte[] Mutate(byte[] file, byte[] other)
    {
        var bytes = file;
        for (var times = random.Next(1, 5); times > 0; times--)
            bytes = Once(bytes, other);
        return bytes.Length > Largest ? bytes[..Largest] : bytes;
    }

    private byte[] Once(byte[] bytes, byte[] other) =>
        random.Next(12) switch
        {
            0 => Change(bytes),
            1 => Cut(bytes),
            2 => bytes[..At(bytes)],
            3 => Insert(bytes, Token()),
            4 => Insert(bytes, Repeated()),
            5 => Insert(bytes, Piece(other)),
            6 => Insert(bytes, Piece(bytes)),
            7 => [.. bytes[..At(bytes)], .. other[At(other)..]],
            8 => Lines(bytes, lines => lines.RemoveAt(random.Next(lines.Count))),
            9 => Lines(bytes, lines => (lines[0], lines[^1]) = (lines[random.Next(lines.Count)], lines[0])),
            10 => Lines(
                bytes,
                lines =>
                    lines.InsertRange(
                        random.Next(lines.Count),
                        Enumerable.Repeat(lines[random.Next(lines.Count)], random.Next(1, 300))
                    )
            ),
            _ => Encoding.UTF8.GetBytes(
                Encoding
                    .UTF8.GetString(bytes)
                    .Replace(
                        "\n",
                        random.Next(3) switch
                        {
                            0 => "\r",
                            1 => "\r\n",
                            _ => "\u2028",
                        },
                        StringComparison.Ordinal
                    )
            ),
        };

    private byte[] Change(byte[] bytes)
    {
        var changed = bytes.ToArray();
        for (var times = random.Next(1, 8); times > 0 && changed.Length > 0; times--)
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    private byte[] Cut(byte[] bytes)
    {
        var start = At(bytes);
        return [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + random.Next(1, 200))..]];
    }

    private byte[] Insert(byte[] bytes, byte[] piece)
    {
        var at = At(bytes);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }

    private byte[] Lines(byte[] bytes, Action<List<string>> change)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        change(lines);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private byte[] Token() => Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);

    private byte[] Repeated()
    {
        var unit = string.Concat(
            Enumerable.Range(0, random.Next(1, 3)).Select(_ => Tokens[random.Next(Tokens.Length)])
        );
        return Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat(unit, random.Next(2, Math.Max(3, LongestRun / unit.Length))))
        );
    }

    private byte[] Piece(byte[] bytes)
    {
        var start = At(bytes);
        return bytes[start..Math.Min(bytes.Length, start + random.Next(1, 400))];
    }

    private int At(byte[] bytes) => random.Next(bytes.Length + 1);
}
