using System.CommandLine;
using System.Globalization;
using Lintel.Diagnostics;

namespace Lintel.Cli;

/// <summary><c>--timings</c>: where the time went, as a table on standard error.</summary>
internal sealed class TimingsOption : Option<bool>
{
    private const int StageWidth = 18;
    private const int ColumnWidth = 10;
    private const double Megabyte = 1e6;

    public TimingsOption()
        : base("--timings") => Description = "Tell at the end what each stage took, and the memory it asked for.";

    /// <summary>Writes the table, where it is asked for.</summary>
    public void Show(ParseResult call, Timings timings)
    {
        if (!call.GetValue(this))
            return;
        var all = timings.All;
        var stages = timings.Stages.ToArray();
        var rest = stages.Aggregate(all, (left, stage) => left - stage.Cost);
        Console.Error.WriteLine(Row("stage", "wall ms", "CPU ms", "MB"));
        foreach (var (stage, cost) in stages.Append(("everything else", rest)).Append(("all", all)))
            Console.Error.WriteLine(
                Row(
                    stage,
                    Number(cost.Wall.TotalMilliseconds),
                    Number(cost.Processor.TotalMilliseconds),
                    Number(cost.Bytes / Megabyte)
                )
            );
    }

    private static string Row(string stage, params string[] columns) =>
        stage.PadRight(StageWidth) + string.Concat(columns.Select(column => column.PadLeft(ColumnWidth)));

    private static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
