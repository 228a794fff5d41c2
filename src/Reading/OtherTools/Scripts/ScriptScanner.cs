namespace Lintel.Reading.OtherTools.Scripts;

/// <summary>Moves over the text of a program in JavaScript or TypeScript: past blanks, comments, texts and whatever
/// stands in brackets.</summary>
internal sealed class ScriptScanner(string text)
{
    private const char None = '\0';

    /// <summary>Where the next letter is.</summary>
    public int At { get; set; }

    /// <summary>Whether the brackets that were gone past last have no end.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The next letter; <c>\0</c> at the end.</summary>
    public char Next => At < text.Length ? text[At] : None;

    /// <summary>Whether a word or a sign stands here.</summary>
    public bool Sees(string sign) => text.AsSpan(At).StartsWith(sign);

    /// <summary>Takes a sign that stands behind blanks; false where another one does.</summary>
    public bool Take(char sign)
    {
        SkipBlanks();
        if (Next != sign)
            return false;
        At++;
        return true;
    }

    /// <summary>Goes past blanks and comments.</summary>
    public void SkipBlanks()
    {
        while (At < text.Length)
            if (char.IsWhiteSpace(text[At]))
                At++;
            else if (Sees("//"))
                At = EndOf("\n", At);
            else if (Sees("/*"))
                At = EndOf("*/", At + 2);
            else
                return;
    }

    /// <summary>The word that stands here; empty where none does.</summary>
    public string Word()
    {
        var start = At;
        while (At < text.Length && (char.IsLetterOrDigit(text[At]) || text[At] is '_' or '$'))
            At++;
        return text[start..At];
    }

    /// <summary>Goes past a text in quotation marks.</summary>
    public void SkipQuoted()
    {
        var quote = text[At++];
        while (At < text.Length && text[At] != quote)
        {
            if (quote != '`' && text[At] is '\n')
                return;
            At += text[At] == '\\' ? 2 : 1;
        }

        At = Math.Min(At + 1, text.Length);
    }

    /// <summary>Goes to the comma or the bracket that ends what stands here.</summary>
    public void SkipValue()
    {
        for (var depth = 0; At < text.Length; )
        {
            SkipBlanks();
            switch (Next)
            {
                case None:
                    return;
                case '\'' or '"' or '`':
                    SkipQuoted();
                    continue;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}' when depth-- == 0:
                case ',' or ';' when depth == 0:
                    return;
            }

            At++;
        }
    }

    /// <summary>Goes past what stands in brackets, with them.</summary>
    public void SkipBrackets()
    {
        At++;
        do SkipValue();
        while (Next is ',' or ';' && At++ < text.Length);
        IsOpen = At >= text.Length;
        At = Math.Min(At + 1, text.Length);
    }

    private int EndOf(string sign, int from) =>
        text.IndexOf(sign, from, StringComparison.Ordinal) is >= 0 and var found ? found + sign.Length : text.Length;
}
