using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Diagnostics;

/// <summary>One finding at one place. Wrong content is a value; only a wrong program is an exception.</summary>
public sealed record Diagnostic(Rule Rule, Severity Severity, SourceSpan At, Message Message)
{
    /// <summary>What the rule was raised for, which the message puts into words; see
    /// <see cref="Rule{TDetail}.In"/>.</summary>
    internal object? Detail { get; init; }

    /// <summary>File, place, rule: the order in which findings are reported.</summary>
    public static readonly IComparer<Diagnostic> Order = Comparer<Diagnostic>.Create(
        (a, b) =>
            string.CompareOrdinal(a.At.File, b.At.File) is not 0 and var file ? file
            : a.At.Line != b.At.Line ? a.At.Line.CompareTo(b.At.Line)
            : a.At.Column != b.At.Column ? a.At.Column.CompareTo(b.At.Column)
            : string.CompareOrdinal(a.Rule.Id, b.Rule.Id) is not 0 and var id ? id
            : string.CompareOrdinal(a.Message.Problem, b.Message.Problem)
    );

    /// <summary>MSBuild's canonical form, which editors and continuous integration turn into a link; safe for a
    /// terminal and a log.</summary>
    public override string ToString() => TerminalText.Line($"{Place}: {Message}");

    /// <summary>The same without the message: place, severity and rule.</summary>
    internal string Place =>
        TerminalText.Line($"{At.File}({At.Line},{At.Column}): {Severity.ToString().ToLowerInvariant()} {Rule.Id}");

    /// <summary>Whether it is an error of the settings, without which nothing is checked as the team wants
    /// it.</summary>
    internal bool IsWrongSetting => Severity == Severity.Error && Settings.Places.Contains(At.File);

    /// <summary>Whether both say the same of the same place.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null
        && Rule == other.Rule
        && Severity == other.Severity
        && At == other.At
        && Message == other.Message;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Severity, At, Message);
}
