using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Lines of Rust that rustdoc and mdBook run and do not show: they begin with <c># </c>; <c>##</c> stands for
/// one sign that is shown.</summary>
internal static partial class HiddenLines
{
    /// <summary>Takes them out of code in Rust.</summary>
    public static void Take(FencedCodeBlock code)
    {
        if (code.Info is null || !Rust().IsMatch(code.Info))
            return;
        for (var i = 0; i < code.Lines.Count; )
        {
            ref var slice = ref code.Lines.Lines[i].Slice;
            var line = slice.ToString();
            if (Hidden().IsMatch(line))
            {
                code.Lines.RemoveAt(i);
                continue;
            }

            if (Escaped().IsMatch(line))
                slice = new StringSlice(line.Remove(line.IndexOf('#', StringComparison.Ordinal), 1), slice.NewLine);
            i++;
        }
    }

    [GeneratedRegex(@"^rust(?:$|[,{\s])")]
    private static partial Regex Rust();

    [GeneratedRegex(@"^\s*#(?:\s.*)?$")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"^\s*##")]
    private static partial Regex Escaped();
}
