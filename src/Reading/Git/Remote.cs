namespace Lintel.Reading.Git;

/// <summary>A remote of the repository by its name, never by an address: configuration may call one as it likes, and
/// git runs some addresses.</summary>
internal sealed class Remote
{
    private readonly string name;

    private Remote(string name) => this.name = name;

    /// <summary>Reads a name; null when git could take it for an address, a path or an option.</summary>
    public static Remote? Parse(string text) => RefFormat.Accepts(text) ? new(text) : null;

    /// <summary>The name.</summary>
    public override string ToString() => name;
}
