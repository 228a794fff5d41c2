namespace Lintel.Model;

/// <summary>A rule that a file sets for itself, as <c>lint: {ADR003: off}</c>.</summary>
/// <param name="Rule">The rule's id as written.</param>
/// <param name="Severity">The word for its severity.</param>
/// <param name="Reason">Why; null when the file gives no reason.</param>
public sealed record RuleOverride(Located<string> Rule, Located<string> Severity, string? Reason);
