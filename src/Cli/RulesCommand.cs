using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Rules;
using Lintel.Text;
using Lintel.Text.Formats;

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
            HelpName = "ID",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(_ => extensions.Rules.ById.Keys.Select(rule => new CompletionItem(rule)));
        var format = new FormatOption("Text for people, or JSON.", "text", "json");
        var command = new Command("rules", "Explain a rule, or list them all.") { id, format };
        command.SetAction(call => Run(extensions.Rules, call.GetValue(id), call.GetValue(format) == "json"));
        return command;
    }

    private static int Run(RuleTable rules, string? id, bool asJson)
    {
        var found = id is null ? null : rules.ById.GetValueOrDefault(id.ToUpperInvariant());
        if (id is not null && found is null)
        {
            Console.Error.WriteLine(
                $"lintel: there is no rule '{id}'. "
                    + $"{NearestName.Suggest(NearestName.Find(id, rules.ById.Keys), "'lintel rules' lists them all.")}"
            );
            return CommandLine.WrongCall;
        }

        if (asJson)
            StandardOutput.Write(Json(found is null ? rules.All : [found]));
        else if (found is not null)
            Console.WriteLine(Text(found));
        else
            foreach (var rule in rules.All)
                Console.WriteLine($"{rule.Id}  {rule.Severity.ToString().ToLowerInvariant(), -7}  {rule.Title}");
        return 0;
    }

    private static string Text(Rule rule)
    {
        var samples = new StringBuilder();
        foreach (var (name, sample) in new[] { ("Wrong", rule.Wrong), ("Right", rule.Right) })
            if (sample.Length > 0)
                samples.Append($"\n\n{name}:\n{Indented(sample)}");
        return $"{rule.Id}: {rule.Title} ({rule.Help.Severity}, since {rule.Since})\n\n{rule.Why}{samples}";
    }

    private static string Indented(string sample) => "    " + sample.Replace("\n", "\n    ", StringComparison.Ordinal);

    private static string Json(IEnumerable<Rule> rules) =>
        JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("severity", rule.Help.Severity);
                json.WriteString("since", rule.Since.ToString());
                json.WriteString("title", rule.Title);
                json.WriteString("why", rule.Why);
                json.WriteString("wrong", rule.Wrong);
                json.WriteString("right", rule.Right);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
