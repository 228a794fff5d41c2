namespace Lintel.Diagnostics.Reports;

/// <summary>A line of a report for people.</summary>
/// <param name="Text">What it says, without a line end.</param>
/// <param name="Severity">What it is about, where a terminal may show that by a colour; null for plain lines.</param>
internal sealed record ReportLine(string Text, Severity? Severity = null);
