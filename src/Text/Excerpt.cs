namespace Lintel.Text;

/// <summary>The beginning of a text.</summary>
internal static class Excerpt
{
    /// <summary>At most <paramref name="longest"/> characters, cut between words, or at least between letters, with an
    /// ellipsis behind the cut.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = text.LastIndexOf(' ', longest);
        return text[
                ..(
                    end > 0 ? end
                    : char.IsHighSurrogate(text[longest - 1]) ? longest - 1
                    : longest
                )
            ] + " …";
    }
}
