using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Lintel.Reading.Code;

/// <summary>How a language marks comments and texts: enough to tell one from the other, whatever else it
/// means.</summary>
internal sealed record CommentSyntax
{
    private static readonly CommentSyntax Slashes = new()
    {
        Lines = ["//"],
        Blocks = [("/*", "*/")],
        Quotes = "\"'",
        HasTripleQuotes = true,
    };

    private static readonly CommentSyntax Script = Slashes with { Quotes = "\"'`", HasTripleQuotes = false };

    // 'a is a lifetime in Rust and a symbol in Scala.
    private static readonly CommentSyntax Ticks = Slashes with { Quotes = "\"" };

    private static readonly CommentSyntax Hash = new()
    {
        Lines = ["#"],
        Quotes = "\"'",
        IsApart = true,
    };

    private static readonly CommentSyntax Python = Hash with { HasTripleQuotes = true, HasDocumentation = true };

    private static readonly CommentSyntax Dashes = new()
    {
        Lines = ["--"],
        Blocks = [("/*", "*/"), ("--[[", "]]"), ("{-", "-}")],
        Quotes = "\"'",
    };

    private static readonly CommentSyntax Markup = new() { Blocks = [("<!--", "-->"), ("@*", "*@"), ("{/*", "*/}")] };

    private static readonly CommentSyntax MarkupWithCode = new()
    {
        Lines = ["//"],
        Blocks = [("<!--", "-->"), ("@*", "*@"), ("/*", "*/")],
        IsApart = true,
    };

    private static readonly CommentSyntax Semicolons = new()
    {
        Lines = [";"],
        Blocks = [("#|", "|#")],
        Quotes = "\"",
    };

    private static readonly CommentSyntax Percent = new() { Lines = ["%"], IsApart = true };
    private static readonly CommentSyntax Terraform = Hash with { Lines = ["#", "//"], Blocks = [("/*", "*/")] };
    private static readonly CommentSyntax Caml = new()
    {
        Lines = ["//"],
        Blocks = [("(*", "*)")],
        Quotes = "\"",
    };
    private static readonly CommentSyntax Basic = new() { Lines = ["'"], Quotes = "\"" };

    private static readonly FrozenDictionary<string, CommentSyntax> ByExtension = new (CommentSyntax, string)[]
    {
        (
            Slashes,
            "c h cc cpp cxx hh hpp hxx m mm cs java kt kts go swift dart groovy gradle proto php zig v sol jsonc"
        ),
        (Script, "js jsx mjs cjs ts tsx mts cts css scss sass less"),
        (Ticks, "rs scala sc"),
        (Hash, "rb sh bash zsh fish pl pm r jl ex exs cr nim yml yaml toml ps1 psm1 mk cmake conf nix rake"),
        (Python, "py pyi pyx bzl"),
        (Terraform, "tf tfvars hcl"),
        (Dashes, "sql lua hs elm ada adb ads vhd vhdl"),
        (Markup, "html htm xml xaml svg csproj fsproj vbproj props targets md mdx markdown"),
        (MarkupWithCode, "vue svelte astro razor cshtml"),
        (Semicolons, "lisp el clj cljs cljc edn scm rkt ini"),
        (Percent, "tex erl hrl"),
        (Caml, "fs fsi fsx ml mli pas"),
        (Basic, "vb vbs bas"),
    }
        .SelectMany(pair => pair.Item2.Split(' ').Select(ending => KeyValuePair.Create(ending, pair.Item1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, CommentSyntax> ByName = new Dictionary<string, CommentSyntax>
    {
        ["Dockerfile"] = Hash,
        ["Containerfile"] = Hash,
        ["Makefile"] = Hash,
        ["CMakeLists.txt"] = Hash,
        ["Gemfile"] = Hash,
        ["Rakefile"] = Hash,
        ["BUILD"] = Python,
        ["Tiltfile"] = Python,
        ["Jenkinsfile"] = Slashes,
        ["CODEOWNERS"] = Hash,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What opens a comment to the end of the line.</summary>
    public ImmutableArray<string> Lines { get; private init; } = [];

    /// <summary>What opens and closes a comment of several lines.</summary>
    public ImmutableArray<(string Open, string Close)> Blocks { get; private init; } = [];

    /// <summary>What opens and closes a text.</summary>
    public string Quotes { get; private init; } = "";

    /// <summary>Whether a text may stand in three quotes and go over several lines.</summary>
    public bool HasTripleQuotes { get; private init; }

    /// <summary>Whether such a text that opens a line is documentation, and so a comment.</summary>
    public bool HasDocumentation { get; private init; }

    /// <summary>Whether the mark of a comment stands apart from what is before it: <c>${name#prefix}</c> has
    /// none.</summary>
    public bool IsApart { get; private init; }

    /// <summary>The syntax of a file by its name; null where nobody knows its language.</summary>
    public static CommentSyntax? Of(string path)
    {
        var name = Path.GetFileName(path);
        return ByName.GetValueOrDefault(name)
            ?? ByExtension.GetValueOrDefault(Path.GetExtension(name.AsSpan()).TrimStart('.').ToString());
    }
}
