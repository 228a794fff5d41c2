namespace Lintel.Model.Addresses;

/// <summary>How texts name what another tool keeps, as <c>JIRA-12</c>: the letters before the number, and the address
/// with a place for it.</summary>
/// <param name="Prefix">What stands before the number, in these letters.</param>
/// <param name="Pattern">An address with <see cref="Number"/>.</param>
internal sealed record Autolink(string Prefix, string Pattern)
{
    /// <summary>What stands for the number in an address.</summary>
    public const string Number = "<num>";

    private const int LongestPrefix = 40;

    /// <summary>Reads a prefix and its address as an author writes them; null when no number could follow, or the
    /// address would be none.</summary>
    public static Autolink? Parse(string prefix, string pattern)
    {
        var autolink = new Autolink(prefix.Trim(), pattern.Trim());
        var isPrefix =
            autolink.Prefix.Length is > 0 and <= LongestPrefix
            && autolink.Prefix.All(letter => char.IsLetterOrDigit(letter) || "-_#!:./+=".Contains(letter))
            && !char.IsDigit(autolink.Prefix[^1]);
        var hasPlace = autolink.Pattern.Contains(Number, StringComparison.Ordinal);
        // A number that changed the host could lead anywhere.
        var host = WebAddress.Parse(autolink.Pattern.Replace(Number, "1", StringComparison.Ordinal))?.Host;
        var other = WebAddress.Parse(autolink.Pattern.Replace(Number, "2", StringComparison.Ordinal))?.Host;
        return isPrefix && hasPlace && host is not null && host == other ? autolink : null;
    }

    /// <summary>The address of a number.</summary>
    public string AddressOf(string number) =>
        WebAddress.Parse(Pattern.Replace(Number, number, StringComparison.Ordinal))!.Text;
}
