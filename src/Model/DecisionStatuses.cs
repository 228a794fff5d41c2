namespace Lintel.Model;

/// <summary>Statuses as people say them.</summary>
internal static class DecisionStatuses
{
    /// <summary>The status within a sentence: <c>accepted</c>, or <c>no status</c>.</summary>
    public static string Phrase(this DecisionStatus status) =>
        status == DecisionStatus.Unknown ? "no status" : status.ToString().ToLowerInvariant();
}
