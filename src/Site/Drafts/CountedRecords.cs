using Lintel.Model;

namespace Lintel.Site.Drafts;

/// <summary>The records that count up together with those of a folder.</summary>
internal static class CountedRecords
{
    /// <summary>Those that lie in the folder itself, as a file or as a folder of their own, or in one that is called
    /// after a status; where there are none, all that lie below, however they are sorted.</summary>
    /// <param name="records">Records of any folders.</param>
    /// <param name="folder">With its closing slash; empty where their paths begin in it.</param>
    public static IReadOnlyCollection<Decision> In(IEnumerable<Decision> records, string folder)
    {
        var below = records.Where(record => record.Home.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        var own = below.Where(record => IsOwn(record, record.Home[folder.Length..])).ToArray();
        return own.Length > 0 ? own : below;
    }

    private static bool IsOwn(Decision record, string way) =>
        way.Length == 0 || (record.IsInStatusFolder && way.IndexOf('/', StringComparison.Ordinal) == way.Length - 1);
}
