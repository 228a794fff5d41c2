namespace Lintel.Model.Catalogs;

/// <summary>Another handbook as the settings name it.</summary>
/// <param name="Path">Its export, a folder that holds one, or its repository: below the root, beside it, or below a
/// folder that <c>--catalogs</c> names.</param>
internal sealed record CatalogSource(Located<string> Path)
{
    /// <summary>What references call it, as in <c>adr:payments/12</c>; null leaves that to its title.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>Whom to tell what is wrong with it: a channel, an address, a team; null leaves that to its own
    /// settings.</summary>
    public string? Contact { get; init; }

    /// <summary>The repository that a workflow checks out there; null where somebody else puts the files
    /// there.</summary>
    public string? Repository { get; init; }

    /// <summary>The commit, tag or branch that is checked out; null for the newest.</summary>
    public string? Ref { get; init; }
}
