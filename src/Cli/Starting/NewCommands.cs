using System.CommandLine;
using Lintel.Authoring.Starting;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Site.Drafts;

namespace Lintel.Cli.Starting;

/// <summary><c>lintel new page|lesson|rubric "Title"</c>: a file of its kind, to be filled in.</summary>
internal static class NewCommands
{
    /// <summary>The commands.</summary>
    public static IEnumerable<Command> Create()
    {
        var folder = new Option<string>("--folder")
        {
            Description = "Folder below the content folder; the default is that itself.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "",
        };
        var page = Create(
            "page",
            "Write a new page.",
            (call, input, title) => StartedFile.Page(input, call.GetValue(folder)!, title)
        );
        folder.Validators.Add(result =>
        {
            var named = result.GetValueOrDefault<string>() ?? "";
            if (named.StartsWith('/') || named.Contains('\\', StringComparison.Ordinal))
                result.AddError($"'{named}' is no folder below the content folder; name it from there, as 'guides'.");
            else if (SourcePath.Resolve("", named) is null)
                result.AddError($"'{named}' lies outside the content folder.");
        });
        page.Options.Add(folder);
        yield return page;
        yield return Create("lesson", "Write a new lesson.", (_, input, title) => StartedFile.Lesson(input, title));
        var day = new DayOption { Description = "Day from which the rubric holds; today unless named." };
        var rubric = Create(
            "rubric",
            "Write a new rubric.",
            (call, input, title) => StartedFile.Rubric(input, title, day.In(call) ?? Today.Day)
        );
        rubric.Options.Add(day);
        yield return rubric;
    }

    private static Command Create(string name, string description, Func<ParseResult, string, string, StartedFile> make)
    {
        var title = new Argument<string>("TITLE") { Description = "What it is called, in a few words." };
        var root = new RootOption();
        var command = new Command(name, description) { title };
        root.AddTo(command);
        command.SetAction(call =>
        {
            // The title becomes a heading, which is one line.
            var line = string.Join(
                ' ',
                call.GetRequiredValue(title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
            if (!NextDecision.IsTitle(line))
                return Refuse("a title needs a letter or a digit, and no control character");
            var handbook = root.Folder(call);
            var started = make(call, FoundSettings.Read(handbook, new DiagnosticBag()).Input!, line);
            if (started.WhyNot(handbook) is { } fault)
                return Refuse(fault);
            if (!started.Write(handbook.Path))
                return Refuse($"there is a file '{started.Path}' already; choose another title");
            Console.Out.WriteLine(started.Path);
            return 0;
        });
        return command;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"lintel: {why}.");
        return CommandLine.WrongCall;
    }
}
