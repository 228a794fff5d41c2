using System.Globalization;
using System.Text;
using Lintel.Site.Catalogs;
using Lintel.Text.Formats;

namespace Lintel.Cli.Adr;

/// <summary>The health of a catalog for people.</summary>
internal static class HealthText
{
    public static string Write(CatalogHealth health)
    {
        var text = new StringBuilder(
            health.Today is { } today
                ? $"Ages are counted to {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.\n"
                : "Ages are not counted: no day was given, and no git history tells one.\n"
        );
        text.AppendJoin(", ", health.Statuses.Select(view => $"{view.Entries.Length} {view.Title.ToLowerInvariant()}"))
            .Append('\n');
        foreach (var concern in health.Concerns)
        {
            var count = concern.Items.Length.ToString(CultureInfo.InvariantCulture);
            text.Append($"\n{concern.Title}: {(concern.IsKnown ? count : "not known")}\n");
            foreach (var item in concern.Items)
                text.Append($"  {TerminalText.Line($"{item.Name}: {item.Detail}")}\n");
        }

        return text.ToString();
    }
}
