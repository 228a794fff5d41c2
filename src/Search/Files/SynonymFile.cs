using System.Collections.Immutable;
using Lintel.Search.Synonyms;

namespace Lintel.Search.Files;

/// <summary>What has several names: a line for each thing, its names parted by <c>=</c>, as stems parted by blanks. It
/// is needed to mark what a page calls by another name.</summary>
internal static class SynonymFile
{
    public static string Write(ImmutableArray<SynonymGroup> groups) =>
        string.Join(
            '\n',
            groups.Select(group =>
                string.Join('=', group.Names.Select(name => string.Join(' ', name.Select(word => word.Stem))))
            )
        );
}
