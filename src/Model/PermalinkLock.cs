using System.Collections.Immutable;
using System.Text;
using Lintel.Text.Formats;

namespace Lintel.Model;

/// <summary>The addresses that the handbook once published and promises to keep: <c>permalinks.lock</c>.</summary>
/// <param name="Path">The file, below the root.</param>
/// <param name="Exists">Whether there is such a file.</param>
/// <param name="Addresses">Its lines.</param>
public sealed record PermalinkLock(string Path, bool Exists, ImmutableArray<LockedAddress> Addresses)
{
    /// <summary>Whether the file could be read. One that could not is not written over.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>The whole text, where a merge left its marks in it; else null.</summary>
    public SourceSpan? Conflict { get; init; }

    // The lines that open the file.
    private const string Preamble =
        "# Addresses that this handbook has published. `lintel build` adds new ones; a build fails when one of them "
        + "leads nowhere.\n"
        + FormatLine.Text;

    /// <summary>A handbook that has promised nothing yet.</summary>
    public static PermalinkLock Missing(string path) => new(path, false, []);

    /// <summary>The file as it should be: one line an address, sorted, so that branches merge.</summary>
    public static string Text(IEnumerable<Permalink> addresses) =>
        Preamble
        + string.Concat(
            addresses
                .Select(address => address.ToString())
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(line => line + "\n")
        );
}

/// <summary>An address: a path of the site, perhaps with a fragment; a published version has the fingerprint of its
/// text.</summary>
public readonly record struct Permalink(string Address, string? Fingerprint = null)
{
    /// <summary>The page.</summary>
    public Route Route => new(Address.Split('#')[0]);

    /// <summary>The place on the page, or null.</summary>
    public string? Fragment => Address.IndexOf('#') is >= 0 and var hash ? Address[(hash + 1)..] : null;

    /// <summary>Reads what <see cref="ToString"/> wrote: an address, and the fingerprint that may follow it.</summary>
    public static Permalink Create(string address, string? fingerprint) =>
        new(Uri.UnescapeDataString(address), fingerprint);

    /// <summary>
    /// A line of the lock. A blank parts the words of a line and a line end the lines, so what an address holds of such
    /// is written as in a link.
    /// </summary>
    public override string ToString()
    {
        var address = new StringBuilder(Address.Length);
        foreach (var letter in Address)
        {
            if (letter == '%' || char.IsWhiteSpace(letter) || char.IsControl(letter))
                address.Append(Uri.EscapeDataString(letter.ToString()));
            else
                address.Append(letter);
        }

        return Fingerprint is null ? address.ToString() : $"{address} {Fingerprint}";
    }
}

/// <summary>A line of the lock.</summary>
public sealed record LockedAddress(Permalink Link, SourceSpan At);
