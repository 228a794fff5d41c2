using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Lintel.Disk;
using Lintel.Model.Code;

namespace Lintel.Reading.Code;

/// <summary>Reads <c>CODEOWNERS</c> from where GitHub and GitLab look for it.</summary>
internal static partial class CodeOwnersReader
{
    private static readonly ImmutableArray<string> Places =
    [
        ".github/CODEOWNERS",
        "CODEOWNERS",
        "docs/CODEOWNERS",
        ".gitlab/CODEOWNERS",
    ];

    /// <summary>The owners in the repository of a folder.</summary>
    public static CodeOwners Read(IFolder root)
    {
        var top = new DiskFolder(WorkTree.Find(root.Path) ?? root.Path);
        if (Places.FirstOrDefault(top.HasFile) is not { } place)
            return CodeOwners.None;
        try
        {
            return Parse(Encoding.UTF8.GetString(top.Read(place, Limits.FileBytes)));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return CodeOwners.None;
        }
    }

    /// <summary>Reads the text of the file; what is no pattern or no name is passed over.</summary>
    public static CodeOwners Parse(string text) =>
        new([
            .. text.Split('\n')
                .Select(line => line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Where(words => words.Length > 0 && words[0][0] != '[')
                .Select(words =>
                    (
                        PathGlob.Parse(words[0]).Value,
                        words.Skip(1).Where(word => Name().IsMatch(word)).ToImmutableArray()
                    )
                )
                .Where(line => line.Value is not null)
                .Select(line => (line.Value!, line.Item2)),
        ]);

    // They are called by name in an issue, so nothing else may stand there.
    [GeneratedRegex(@"^(?:@[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w./-]*)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$")]
    private static partial Regex Name();
}
