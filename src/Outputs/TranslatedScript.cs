using System.Text;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Outputs;

/// <summary>The words of the theme's scripts: where a script says <c>translate('Search')</c>, its published file has
/// the word itself, so that a page asks for no table of words.</summary>
internal static partial class TranslatedScript
{
    /// <summary>A file of the theme in the site's language; another file as it is.</summary>
    public static OutputFile Create(OutputFile file, Translations translations)
    {
        if (!file.Path.EndsWith(".js", StringComparison.Ordinal) || file.Bytes.Span.IndexOf("translate("u8) < 0)
            return file;
        var script = Encoding.UTF8.GetString(file.Bytes.Span);
        return OutputFile.OfText(file.Path, Call().Replace(script, call => Translate(call, translations)));
    }

    private static string Translate(Match call, Translations translations)
    {
        var quote = call.Groups["quote"].Value;
        var english = Escape().Replace(call.Groups["text"].Value, "$1");
        return quote + Special().Replace(translations.Translate(english), @"\$0") + quote;
    }

    // A bundle may write any of the three marks.
    [GeneratedRegex(@"\btranslate\((?<quote>[""'`])(?<text>(?:\\.|(?!\k<quote>)[^\\\r\n])*)\k<quote>\)")]
    private static partial Regex Call();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();

    [GeneratedRegex(@"[\\'""`]|\$(?=\{)")]
    private static partial Regex Special();
}
