using System.CommandLine;
using System.CommandLine.Help;
using Lintel.Building;
using Lintel.Cli;

namespace Lintel.Tests.Cli;

/// <summary>All commands are called in one way: whoever knows one can guess the next.</summary>
public sealed class GrammarTests
{
    private static readonly string[] Judging =
    [
        "build",
        "check",
        "changes",
        "preview",
        "init",
        "mv",
        "lsp",
        "mcp",
        "adr health",
        "hub check",
    ];

    private static readonly Command[] All = [.. Below(CommandLine.CreateRoot(Extensions.None))];

    [Fact]
    public void A_command_is_told_as_an_order() =>
        Assert.All(All, command => Assert.Matches(@"^[A-Z][a-z]*[a-rt-z],? .*\.$", command.Description));

    [Fact]
    public void Arguments_are_named_in_capitals_and_folders_alike() =>
        Assert.All(
            All.SelectMany(command => command.Arguments),
            argument =>
            {
                Assert.Equal(argument.Name.ToUpperInvariant(), argument.Name);
                Assert.NotEqual("FOLDER", argument.Name);
            }
        );

    [Fact]
    public void An_option_that_takes_a_value_says_which() =>
        Assert.All(
            All.SelectMany(command => command.Options).Where(option => option is not (HelpOption or VersionOption)),
            option => Assert.True(option.ValueType == typeof(bool) || option.HelpName is not null, option.Name)
        );

    [Fact]
    public void A_format_is_text_or_json_and_what_more_there_is() =>
        Assert.All(
            All.SelectMany(command => command.Options).OfType<FormatOption>(),
            format =>
            {
                var words = format.HelpName!.Split('|');
                Assert.Contains(words[0], new[] { "text", "markdown" });
                Assert.Contains("json", words);
            }
        );

    [Theory]
    [InlineData("adr list")]
    [InlineData("adr health")]
    [InlineData("changes")]
    [InlineData("check")]
    [InlineData("hub check")]
    [InlineData("hub sources")]
    [InlineData("packet check")]
    [InlineData("rules")]
    [InlineData("search")]
    [InlineData("why")]
    public void What_prints_data_prints_it_for_programs_too(string command) =>
        Assert.Contains(Find(command).Options, option => option is FormatOption);

    [Fact]
    public void What_judges_days_can_be_told_the_day() =>
        Assert.All(Judging, command => Assert.Contains(Find(command).Options, option => option is DayOption));

    [Fact]
    public void A_value_that_is_missing_or_no_number_is_told() =>
        Assert.All(
            Calls(CommandLine.CreateRoot(Extensions.None), []),
            call => Assert.NotEmpty(CommandLine.CreateRoot(Extensions.None).Parse(call).Errors)
        );

    // Each option with nothing behind it, and each that takes a number with a word.
    private static IEnumerable<string[]> Calls(Command command, string[] path) =>
        command
            .Options.Where(option => option is not (HelpOption or VersionOption) && option.ValueType != typeof(bool))
            .SelectMany<Option, string[]>(option =>
                option.ValueType == typeof(int) || option.ValueType == typeof(int?)
                    ?
                    [
                        [.. path, option.Name],
                        [.. path, option.Name, "word"],
                    ]
                    :
                    [
                        [.. path, option.Name],
                    ]
            )
            .Concat(command.Subcommands.SelectMany(inner => Calls(inner, [.. path, inner.Name])));

    private static Command Find(string path) =>
        path.Split(' ')
            .Aggregate(
                (Command)CommandLine.CreateRoot(Extensions.None),
                (command, name) => command.Subcommands.Single(inner => inner.Name == name)
            );

    private static IEnumerable<Command> Below(Command command) =>
        command.Subcommands.SelectMany(inner => Below(inner).Prepend(inner));
}
