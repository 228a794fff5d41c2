using System.Globalization;

namespace Lintel.Model.Rubrics;

/// <summary>Numbers of versions in their order: part by part, so that 2026.10 comes after 2026.9.</summary>
internal sealed class VersionOrder : Comparer<string>
{
    /// <summary>The one order.</summary>
    public static readonly VersionOrder Instance = new();

    /// <inheritdoc/>
    public override int Compare(string? x, string? y) => string.CompareOrdinal(Sortable(x), Sortable(y));

    // Digits are padded to a width that no version number reaches.
    private static string Sortable(string? version) =>
        string.Join(
            '.',
            (version ?? "")
                .Split('.', '-')
                .Select(part =>
                    long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                        ? number.ToString("D18", CultureInfo.InvariantCulture)
                        : part
                )
        );
}
