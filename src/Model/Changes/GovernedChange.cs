namespace Lintel.Model.Changes;

/// <summary>A decision in force whose files a branch touches.</summary>
/// <param name="Label">How people cite it, as <c>ADR-12</c>; with its package where several have the number, and empty
/// where it has none.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sentence">What was decided; may be empty.</param>
/// <param name="Source">Its file.</param>
/// <param name="File">The first of the touched files, below the top of the repository.</param>
/// <param name="Files">How many of the touched files it governs.</param>
internal sealed record GovernedChange(
    string Label,
    string Title,
    string Sentence,
    string Source,
    string File,
    int Files
)
{
    /// <summary>Label and title together.</summary>
    public string Name => $"{Label} {Title}".TrimStart();

    /// <summary>Its page; null where the address is not known.</summary>
    public Route? Route { get; init; }

    /// <summary>Whether the branch changes the decision too.</summary>
    public bool IsChanged { get; init; }
}
