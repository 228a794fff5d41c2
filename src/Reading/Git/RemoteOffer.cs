namespace Lintel.Reading.Git;

/// <summary>What a remote says that it has.</summary>
/// <param name="Default">Its default branch; null when it names none.</param>
/// <param name="DefaultTip">The newest commit of the default branch.</param>
/// <param name="Tip">The newest commit of the branch that was asked for; null when there is no such branch.</param>
internal sealed record RemoteOffer(Revision? Default, Revision? DefaultTip, Revision? Tip)
{
    private const string Head = "HEAD";
    private const string Symbolic = "ref: ";

    /// <summary>Reads what <c>git ls-remote --symref</c> prints: <c>ref: refs/heads/main TAB HEAD</c>, then a hash and
    /// a name on each line.</summary>
    public static RemoteOffer Parse(IEnumerable<string> lines, Revision? branch)
    {
        var pairs = lines
            .Select(line => line.Split('\t'))
            .Where(words => words.Length == 2)
            .Select(words => (Value: words[0], Name: words[1]))
            .ToArray();
        var standard = Find(pairs, Head, isSymbolic: true);
        return new(
            standard?.StartsWith("refs/heads/", StringComparison.Ordinal) == true
                ? Revision.ParseBranch(standard)
                : null,
            Commit(Find(pairs, Head, isSymbolic: false)),
            branch is null ? null : Commit(Find(pairs, branch.FullBranchName, isSymbolic: false))
        );
    }

    private static string? Find((string Value, string Name)[] pairs, string name, bool isSymbolic) =>
        pairs
            .Where(pair => pair.Name == name && pair.Value.StartsWith(Symbolic, StringComparison.Ordinal) == isSymbolic)
            .Select(pair => isSymbolic ? pair.Value[Symbolic.Length..] : pair.Value)
            .FirstOrDefault();

    private static Revision? Commit(string? hash) => hash is null ? null : Revision.Parse(hash);
}
