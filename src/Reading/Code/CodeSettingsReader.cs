using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Code;

/// <summary>Reads <c>code</c> of the settings: <c>true</c>, <c>false</c>, or which comments are meant.</summary>
internal static class CodeSettingsReader
{
    private const string Key = "code";

    /// <summary>What they say; null where they say nothing.</summary>
    public static CodeSettings? Read(YamlMapReader map, DiagnosticBag bag)
    {
        if (map.Node(Key) is not YamlMap written)
            return map.Boolean(Key) is { } isOn ? new() { IsOn = isOn } : null;
        var code = map.Nested(written);
        var settings = new CodeSettings
        {
            Prefixes = [.. code.Texts("prefixes").Select(prefix => Prefix(prefix, bag)).OfType<string>()],
            Include = Patterns(code.Texts("include"), bag),
            Exclude = Patterns(code.Texts("exclude"), bag),
        };
        code.ReportUnknownKeys();
        return settings;
    }

    private static string? Prefix(Located<string> text, DiagnosticBag bag)
    {
        var prefix = text.Value.Trim().TrimEnd('-', '_');
        if (prefix.Length is > 0 and <= 20 && prefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-'))
            return prefix;
        bag.Add(SourceRules.WrongType.At(text.At, ($"{Key}: prefixes", "letters before a number, such as ADR")));
        return null;
    }

    private static ImmutableArray<string> Patterns(ImmutableArray<Located<string>> texts, DiagnosticBag bag)
    {
        foreach (var text in texts)
            if (PathGlob.Parse(text.Value).Problem is not null)
                bag.Add(SourceRules.WrongType.At(text.At, (Key, "patterns of files, such as src/** or *.tf")));
        return [.. texts.Select(text => text.Value)];
    }
}
