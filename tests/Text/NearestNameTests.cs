using FsCheck;
using FsCheck.Fluent;
using Lintel.Text;

namespace Lintel.Tests.Text;

public sealed class NearestNameTests
{
    // Few letters, so that names are near to one another.
    private static readonly Gen<string> Name = Gen.Elements("abcC-".ToCharArray())
        .ListOf()
        .Select(letters => string.Concat(letters))
        .Resize(12);

    [Fact]
    public void Slips_are_counted_as_the_whole_table_counts_them() =>
        Prop.ForAll(
                Name.Two().Zip(Gen.Choose(0, 5), (names, slips) => (names.Item1, names.Item2, slips)).ToArbitrary(),
                sample =>
                {
                    var (one, other, slips) = sample;
                    return NearestName.IsWithin(slips, one, other) == (Slips(one, other) <= slips);
                }
            )
            .CheckRepeatably(5_000);

    [Fact]
    public void The_nearest_is_the_one_of_fewest_slips() =>
        Prop.ForAll(
                Name.Zip(Name.ListOf(), (written, names) => (written, names.Distinct().ToArray())).ToArbitrary(),
                sample =>
                {
                    var (written, names) = sample;
                    var lower = written.ToLowerInvariant();
                    var near = names
                        .Select(name => (Name: name, Slips: Slips(lower, name.ToLowerInvariant())))
                        .Where(name => name.Slips <= Math.Max(2, written.Length / 3))
                        .Where(name => name.Slips < Math.Max(written.Length, name.Name.Length))
                        .OrderBy(name => name.Slips)
                        .ThenBy(name => name.Name, StringComparer.Ordinal);
                    return NearestName.Find(written, names) == near.FirstOrDefault().Name;
                }
            )
            .CheckRepeatably(2_000);

    private static int Slips(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        for (var j = 0; j <= other.Length; j++)
        {
            table[i, j] =
                i == 0 || j == 0
                    ? i + j
                    : new[]
                    {
                        table[i - 1, j] + 1,
                        table[i, j - 1] + 1,
                        table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1),
                    }.Min();
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
        }

        return table[one.Length, other.Length];
    }
}
