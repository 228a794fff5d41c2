namespace Lintel.Model;

/// <summary>What a decision is, as it follows from all records; what a record says of itself is its
/// <see cref="DecisionStatus"/>.</summary>
public enum DecisionStanding
{
    /// <summary>The record does not say, and nothing replaced it.</summary>
    Unknown,

    /// <summary>Drafted or proposed.</summary>
    Open,

    /// <summary>Accepted, and nothing that was accepted replaced it.</summary>
    InForce,

    /// <summary>A record that is, or once was, accepted took its place, or it says that it is superseded.</summary>
    Replaced,

    /// <summary>Deprecated, rejected or withdrawn.</summary>
    Retired,
}
