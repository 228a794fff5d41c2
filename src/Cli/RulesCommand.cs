using System.CommandLine;
using Lintel.Building;
using Lintel.Rules;
using Lintel.Text;

namespace Lintel.Cli;

/// <summary><c>lintel rules [ID]</c>: what the site's pages say of the rules, on the terminal.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "A rule, as ADR002; without one, all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("rules", "Explain a rule, or list them all.") { id };
        command.SetAction(call => Run(extensions.Rules, call.GetValue(id)));
        return command;
    }

    private static int Run(RuleTable rules, string? id)
    {
        if (id is null)
        {
            foreach (var rule in rules.All)
                Console.WriteLine($"{rule.Id}  {rule.Severity.ToString().ToLowerInvariant(), -7}  {rule.Title}");
            return 0;
        }

        if (rules.ById.TryGetValue(id.ToUpperInvariant(), out var found))
        {
            Console.WriteLine(
                $"{found.Id}: {found.Title} "
                    + $"({found.Help.Severity}, since {found.Since})\n\n{found.Why}\n\nWrong:\n{Indented(found.Wrong)}\n\n"
                    + $"Right:\n{Indented(found.Right)}"
            );
            return 0;
        }

        Console.Error.WriteLine(
            $"lintel: there is no rule '{id}'. "
                + $"{NearestName.Suggest(NearestName.Find(id, rules.ById.Keys), "'lintel rules' lists them all.")}"
        );
        return CommandLine.WrongCall;
    }

    private static string Indented(string sample) => "    " + sample.Replace("\n", "\n    ", StringComparison.Ordinal);
}
