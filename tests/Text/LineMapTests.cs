using FsCheck;
using FsCheck.Fluent;
using Lintel.Disk;
using Lintel.Text;

namespace Lintel.Tests.Text;

/// <summary>Offsets, lines and columns agree, whatever ends the lines.</summary>
public sealed class LineMapTests
{
    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.Elements("a", "é", "😀", " ", "\n", "\r", "\r\n", "\u2028", "\u0085", "\v", "\f")
            .ListOf()
            .Select(pieces => string.Concat(pieces))
    );

    [Fact]
    public void Every_offset_comes_back_from_its_line_and_column() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var map = new LineMap(text);
                    return Enumerable
                        .Range(0, text.Length + 1)
                        .All(offset =>
                            map.PositionOf(offset) is var (line, column) && map.OffsetOf(line, column) == offset
                        );
                }
            )
            .CheckRepeatably();

    [Fact]
    public void Lines_are_what_stands_between_line_ends() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var map = new LineMap(text);
                    var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
                    return map.Count == lines.Length
                        && lines
                            .Index()
                            .All(line =>
                                text[map.RangeOf(line.Index + 1)].TrimEnd('\r', '\n') == line.Item.TrimEnd('\r', '\n')
                            );
                }
            )
            .CheckRepeatably();

    [Fact]
    public void An_edit_changes_its_own_place_and_nothing_else() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var map = new LineMap(text);
                    return Enumerable
                        .Range(0, text.Length + 1)
                        .All(offset =>
                        {
                            var (line, column) = map.PositionOf(offset);
                            return TextEdits.Apply(text, [new(new("x.md", line, column, line, column), "!")])
                                == text.Insert(offset, "!");
                        });
                }
            )
            .CheckRepeatably();

    [Theory]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\n\rb", 3, 3, 1)]
    [InlineData("a\u2028b", 2, 1, 3)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 99, 1, 3)]
    [InlineData("ab", -1, 1, 1)]
    public void A_place_is_counted_from_one(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap(text).PositionOf(offset));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 5)]
    [InlineData(3, 2)]
    [InlineData(4, 1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void What_is_not_in_the_text_has_no_offset(int line, int column) =>
        Assert.Null(new LineMap("a\rb\n").OffsetOf(line, column));

    [Fact]
    public void A_text_of_lone_carriage_returns_keeps_them() =>
        Assert.Equal("a\rx\ry\rb", TextEdits.Apply("a\rb", [new(new("x.md", 2, 1, 2, 1), "x\ny\n")]));
}
