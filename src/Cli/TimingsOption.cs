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
        var stages = timings.Stages;
        var rest = stages.Where(stage => stage.IsAlone).Aggregate(all, (left, stage) => left - stage.Cost);
        Console.Error.WriteLine(Row("stage", "from ms", "to ms", "wall ms", "CPU ms", "MB"));
        foreach (var stage in stages)
            Console.Error.WriteLine(
                Row(
                    stage.IsAlone ? stage.Name : "  " + stage.Name,
                    Columns(stage.From, stage.Until, stage.Cost, stage.IsAlone)
                )
            );
        Console.Error.WriteLine(Row("everything else", ["", "", .. Columns(rest)]));
        Console.Error.WriteLine(Row("all", ["", "", .. Columns(all)]));
    }

    // Of what runs beside other parts, only the time is known.
    private static string[] Columns(TimeSpan from, TimeSpan until, Cost cost, bool isAlone) =>
        [
            Number(from.TotalMilliseconds),
            Number(until.TotalMilliseconds),
            .. isAlone ? Columns(cost) : [Number(cost.Wall.TotalMilliseconds), "", ""],
        ];

    private static string[] Columns(Cost cost) =>
        [Number(cost.Wall.TotalMilliseconds), Number(cost.Processor.TotalMilliseconds), Number(cost.Bytes / Megabyte)];

    private static string Row(string stage, params string[] columns) =>
        stage.PadRight(StageWidth) + string.Concat(columns.Select(column => column.PadLeft(ColumnWidth))).TrimEnd();

    private static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
