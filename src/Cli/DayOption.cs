using System.CommandLine;
using System.Globalization;

namespace Lintel.Cli;

/// <summary><c>--today</c>: the day that ages are counted to, for a build that can be repeated.</summary>
internal sealed class DayOption : Option<string?>
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>What a command says of it that runs for days.</summary>
    public const string OfServers = "Day that reviews and proposals are counted to; the present day unless named.";

    public DayOption()
        : base("--today")
    {
        Description =
            "Day that reviews and proposals are counted to; by default pages take the day of the newest commit.";
        HelpName = "DAY";
        Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Parse(text) is null)
                result.AddError($"'{text}' is not a day. Write it as 2026-01-31.");
        });
    }

    /// <summary>The day that the caller names; null when none is named.</summary>
    public DateOnly? In(ParseResult call) => Parse(call.GetValue(this));

    private static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
