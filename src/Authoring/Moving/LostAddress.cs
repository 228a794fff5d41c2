using Lintel.Model;

namespace Lintel.Authoring.Moving;

/// <summary>An address that leads nowhere after a move.</summary>
/// <param name="Old">The address.</param>
/// <param name="Why">Why no redirect is written for it, and what to do where something can be done.</param>
internal readonly record struct LostAddress(Route Old, string Why);
