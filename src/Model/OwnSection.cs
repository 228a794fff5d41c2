namespace Lintel.Model;

/// <summary>Sections that a team asks for besides the four parts of every record.</summary>
internal static class OwnSection
{
    /// <summary>Whether a heading is that section: "4. Security considerations" is what was asked for as
    /// "Security".</summary>
    public static bool IsNamed(string heading, string section)
    {
        var text = heading.AsSpan().Trim("#0123456789.) ");
        return text.StartsWith(section, StringComparison.OrdinalIgnoreCase)
            && (text.Length == section.Length || !char.IsLetterOrDigit(text[section.Length]));
    }
}
