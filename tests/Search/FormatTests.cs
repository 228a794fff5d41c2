using System.Text;
using Lintel.Search.Files;

namespace Lintel.Tests.Search;

/// <summary>What is written can be read.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Numbers_come_back()
    {
        int[] numbers = [.. Enumerable.Range(0, 3000), 46_655, 1_000_000];
        var text = new StringBuilder();
        foreach (var number in numbers)
            Digits.Append(text, number);
        var at = 0;
        Assert.All(numbers, number => Assert.Equal(number, Digits.Read(text.ToString(), ref at)));
        Assert.DoesNotContain(text.ToString(), letter => letter is '"' or '\\' or < '#' or > '~');
    }

    [Fact]
    public void Gaps_come_back() =>
        Assert.Equal(new[] { 0, 1, 7, 2000 }, Digits.All(Digits.Gaps([0, 1, 7, 2000])).ToArray());

    [Fact]
    public void Words_come_back()
    {
        string[] words = ["deploy", "deployed", "deployment", "détail", "𠀀𠀁", "𠀀𠀂", new('x', 40), new('x', 41)];
        var text = new StringBuilder();
        var before = "";
        foreach (var word in words)
        {
            FrontCoding.Append(text, before, word);
            before = word;
        }

        Assert.Equal(words, FrontCoding.Read(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()))));
    }

    [Fact]
    public void Shards_are_cut_where_a_key_can_be_told_from_the_one_before()
    {
        var shards = Shard.Cut(["aa", "ab", "abc", "b"], key => key, _ => 1, 2, keys => string.Join(',', keys));
        Assert.Equal([("", "aa,ab"), ("abc", "abc,b")], shards.Select(shard => (shard.Start, shard.Text)));
    }
}
