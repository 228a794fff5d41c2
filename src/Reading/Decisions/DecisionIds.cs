using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Reading.Decisions;

/// <summary>Ids of records are the names of their files, which may stand once in each folder below a package.</summary>
internal static class DecisionIds
{
    /// <summary>The records with ids that are unique in their packages: where a name stands twice, its folder belongs
    /// to it.</summary>
    public static ImmutableArray<Decision> Distinguish(ImmutableArray<Decision> records)
    {
        var twice = records.GroupBy(Key).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        if (twice.Count == 0)
            return records;
        var taken = records.Select(Key).Where(key => !twice.Contains(key)).ToHashSet();
        return
        [
            .. records.Select(record =>
                twice.Contains(Key(record)) ? record with { Id = Free(record, taken) } : record
            ),
        ];
    }

    private static string Free(Decision record, HashSet<(string Package, string Id)> taken)
    {
        var id = Slug.Of(SourcePath.Folder(record.Page.Source) + record.Id);
        for (var (number, free) = (2, id); ; free = FormattableString.Invariant($"{id}-{number++}"))
            if (taken.Add((record.Package, free)))
                return free;
    }

    private static (string Package, string Id) Key(Decision record) => (record.Package, record.Id);
}
