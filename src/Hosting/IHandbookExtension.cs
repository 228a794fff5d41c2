namespace Lintel.Hosting;

/// <summary>Several additions in one, such as the rules and outputs that all handbooks of a company share in a package
/// of its own.</summary>
public interface IHandbookExtension
{
    /// <summary>Adds everything to a host.</summary>
    HandbookHost AddTo(HandbookHost host);
}
