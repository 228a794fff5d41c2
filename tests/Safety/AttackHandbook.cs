using System.Globalization;
using System.Text;
using System.Text.Json;
using Lintel.Model;
using Lintel.Tests.Git;
using static Lintel.Tests.Safety.AttackTexts;

namespace Lintel.Tests.Safety;

/// <summary>A handbook in which every place that takes words holds a stranger's: each string stands in each
/// channel.</summary>
/// <param name="Folder">Its root.</param>
/// <param name="Strings">What is tried.</param>
/// <param name="Policy">The setting <c>html:</c>. Under <c>trust</c> an article is its author's word, so there the
/// strings stand everywhere else.</param>
internal sealed record AttackHandbook(string Folder, IReadOnlyList<string> Strings, string Policy)
{
    private const int RubricsOf = 20;

    // They stand on every page, so all of them would make every page slow; a handbook of one page has them all.
    private const int InSettings = 6;

    private readonly HashSet<string> channels = [];

    /// <summary>Where the strings stand.</summary>
    public IReadOnlyCollection<string> Channels => channels;

    /// <summary>Writes the files; with <paramref name="words"/> in the place of the strings, where that is
    /// given.</summary>
    public void Write(Func<string, string>? words = null)
    {
        var strings = Strings.Select(words ?? (text => text)).ToArray();
        File("input/index.md", "# Home\n\nHello.\n");
        System.IO.File.WriteAllBytes(
            Full("input/pic.png"),
            Convert.FromBase64String(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
            )
        );
        Settings([.. strings.Take(InSettings)]);
        Catalog(strings);
        for (var i = 0; i < strings.Length; i++)
        {
            Page(i, strings[i]);
            LessonOf(i, strings[i]);
            Record(i, strings[i]);
        }

        foreach (var (number, some) in strings.Chunk(RubricsOf).Index())
            Rubric(number, some);
        File("input/c/_directory.yml", $"author: {Quoted(strings[0])}\ntags: {List(strings)}\n");
        File("input/c/below.md", "# Below\n\nText.\n");
        Use("folder's metadata");
    }

    /// <summary>Writes a handbook of one page, in whose settings the strings stand.</summary>
    public void WriteSettings()
    {
        File(
            "input/index.md",
            "# Home\n\nHello.\n\n> [!NOTE]\n> Wind.\n\n| a |\n|---|\n| b |\n\n- [ ] Sail\n\n::: details\nMore.\n:::\n\n"
                + "::: tldr\nShort.\n:::\n\n    code\n"
        );
        Settings([.. Strings]);
    }

    /// <summary>Makes a commit by each string's author, with the string as its subject.</summary>
    public void Commit()
    {
        GitCommand.Run(Folder, "init", "--quiet", "--initial-branch=main");
        GitCommand.Run(Folder, "add", "--all");
        foreach (var (i, text) in Strings.Index())
        {
            System.IO.File.AppendAllText(Full($"adr/{i + 1:D4}-record.md"), "\n");
            GitCommand.Run(Folder, "add", "--all");
            var name = Line(text).Replace("\0", "", StringComparison.Ordinal);
            GitCommand.Run(
                Folder,
                "-c",
                "i18n.commitEncoding=utf-8",
                "commit",
                "--quiet",
                "--allow-empty-message",
                $"--author={Author(name)} <a@example.org>",
                "--message",
                name
            );
        }

        Use("name of an author in git", "subject of a commit");
    }

    private void Settings(string[] strings)
    {
        var off = string.Join(", ", Lintel.Rules.RuleTable.BuiltIn.All.Select(rule => $"{rule.Id}: off"));
        var words = string.Concat(
            Translations
                .Known.Distinct(StringComparer.OrdinalIgnoreCase)
                .Select((english, i) => $"  {Quoted(english)}: {Quoted(strings[i % strings.Length])}\n")
        );
        var links = string.Concat(strings.Select(text => $"  - {{title: {Quoted(text)}, url: {Quoted(text)}}}\n"));
        File(
            "settings.yml",
            string.Join(
                '\n',
                [
                    $"title: {Quoted(strings[^1] + strings[0])}",
                    $"description: {Quoted(string.Join(' ', strings.Take(20)))}",
                    "url: https://handbook.example",
                    "repository: https://code.example/handbook",
                    $"language: {Quoted(strings[0])}",
                    $"html: {Policy}",
                    $"logo: {Quoted(strings[0])}",
                    "catalogs: [others/catalog.json]",
                    $"redirect-hosts: {List(strings)}",
                    $"interface:\n{words}",
                    $"rules: {{{off}}}",
                    $"nav:\n{links}footer:\n  text: {Quoted(string.Join(' ', strings))}\n  "
                        + $"links:\n{links.Replace("  - ", "    - ", StringComparison.Ordinal)}",
                ]
            )
        );
        Use(
            "title of the site",
            "description of the site",
            "language",
            "logo",
            "host of redirects",
            "words of the theme",
            "words of the header",
            "address of the header",
            "text of the footer",
            "words of the footer",
            "address of the footer"
        );
    }

    private void Page(int i, string text)
    {
        var front = string.Concat(
            AttackTexts
                .FrontMatter.Where(key => key.Channel is not "reason of a retirement" || i % 4 == 0)
                .Select(key => Fill(key.Line, Quoted(text), "") + "\n")
        );
        File($"input/p/{i}.md", $"---\n{front}---\n\n{Body(AttackTexts.Article, text)}");
        File($"input/r/{i}.md", $"---\nRedirectTo: {Quoted(text)}\n---\n\n# Moved\n\nText.\n");
        File($"input/n/{i} {FileName(text)}.md", "# Page\n\n[asset](../index.md)\n");
        File($"input/n/{i} {FileName(text)}/x {FileName(text)}.csv", text);
        Use([
            .. AttackTexts.FrontMatter.Select(key => "page: " + key.Channel),
            "new address",
            "name of a file",
            "name of a folder",
            "name of an asset",
        ]);
    }

    private void LessonOf(int i, string text)
    {
        File(
            $"input/lessons/{i}.md",
            $"---\ntitle: {Quoted(text)}\ntracks: {{{Quoted(text)}: {Quoted(text)}}}\ncompetencies: [{Quoted(text)}, "
                + $"dev0/c0]\ntags: [{Quoted(text)}]\n---\n\n{Body(AttackTexts.Lesson, text)}"
        );
        Use("lesson: title", "lesson: track", "lesson: competency", "lesson: tag");
    }

    private void Record(int i, string text)
    {
        var other = string.Create(CultureInfo.InvariantCulture, $"{(i + 1) % Strings.Count + 1:D4}-record.md");
        var (raw, line) = Policy == "trust" ? ("words", "words") : (text, Line(text));
        var name = string.Create(CultureInfo.InvariantCulture, $"adr/{i + 1:D4}-record.md");
        File(
            name,
            i % 2 == 0
                ? $"---\nstatus: {Quoted(i % 6 == 0 ? text : "accepted")}\ndate: "
                    + $"{Quoted(i % 6 == 2 ? text : "2026-01-05")}\ndecision-makers: [{Quoted(text)}]\nconsulted: "
                    + $"[{Quoted(text)}]\ntags: [{Quoted(text)}]\nlint: {{ADR001: off, reason: "
                    + $"{Quoted(text)}}}\n---\n\n# {line}\n\n## Context and Problem Statement\n\nw {raw}\n\n## "
                    + $"Decision Drivers\n\n* w {line}\n\n## Considered Options\n\n* {line}\n* [{line}](x)\n\n## "
                    + $"Decision Outcome\n\nChosen option: \"{line}\", because {line}.\n\n### Consequences\n\n* Good, "
                    + $"because {line}\n* Bad, because w\n\n## More Information\n\nSupersedes [{line}]({other})\n"
                : $"# {i + 1}. {line}\n\nDate: 2026-01-06\n\n## Status\n\nSuperseded by [{line}]({other})\n\nAmends "
                    + $"{line}\n\n## Context\n\nw {raw}\n\n## Alternatives Considered\n\n### {line}\n\nw\n\n### "
                    + $"b\n\nw\n\n## Decision\n\nw {raw}\n\n## Consequences\n\nw {line}\n"
        );
        Use("record: status", "record: date", "record: people", "record: tag", "record: reason of an override");
        if (Policy != "trust")
            Use(
                "record: title",
                "record: context",
                "record: driver",
                "record: option",
                "record: chosen option",
                "record: reason",
                "record: consequence",
                "record: relation",
                "record: decision"
            );
    }

    private void Rubric(int number, string[] strings)
    {
        var yaml = new StringBuilder(
            $"id: dev{number}\ntitle: {Quoted(strings[0])}\ndescription: {Quoted(strings[^1])}\nversion: "
                + $"{Quoted(strings[0])}\neffective: {Quoted(strings[0])}\nlevels:\n"
        );
        yaml.Append(
            CultureInfo.InvariantCulture,
            $"- {{id: l0, title: {Quoted(strings[0])}, track: {Quoted(strings[0])}, scope: {Quoted(strings[0])}, "
                + $"summary: {Quoted(strings[0])}}}\n- {{id: l1, title: {Quoted(strings[^1])}}}\n"
        );
        yaml.Append(
            CultureInfo.InvariantCulture,
            $"- {{id: {Quoted(strings[0])}, title: T}}\n- {{id: gone, title: {Quoted(strings[0])}, retired: {{reason: "
                + $"{Quoted(strings[0])}, moved_to: {Quoted(strings[0])}}}}}\ncompetencies:\n"
        );
        foreach (var (i, text) in strings.Index())
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"- id: c{i}\n  title: {Quoted(text)}\n  area: {Quoted(text)}\n  summary: {Quoted(text)}\n  cells:\n  "
                    + $"  l0:\n      summary: {Quoted(text)}\n      behaviours:\n"
            );
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"      - {{id: b{i}, text: {Quoted(text)}, examples: [{Quoted(text)}], since: {Quoted(text)}, "
                    + $"evidence: [{Quoted(text)}, {Quoted("https://example.org/" + text)}]}}\n    l1: {{summary: "
                    + $"{Quoted(text + ".")}}}\n"
            );
        }

        File($"input/rubrics/dev{number}.yml", yaml.ToString());
        Use(
            "rubric: title",
            "rubric: description",
            "rubric: version",
            "rubric: day",
            "rubric: level",
            "rubric: track",
            "rubric: scope",
            "rubric: id",
            "rubric: retirement",
            "rubric: competency",
            "rubric: area",
            "rubric: summary",
            "rubric: behaviour",
            "rubric: example",
            "rubric: since",
            "rubric: evidence"
        );
    }

    private void Catalog(string[] strings)
    {
        var decisions = strings.Select(
            (text, i) =>
                new Dictionary<string, object>
                {
                    ["id"] = $"{i} {text}",
                    ["label"] = text,
                    ["title"] = text,
                    ["status"] = "accepted",
                    ["date"] = "2026" + text,
                    ["tags"] = new[] { text },
                    ["chosen"] = text,
                    ["reason"] = text,
                    ["options"] = new[] { text },
                    ["summary"] = text,
                    ["address"] = i % 2 == 0 ? text : "https://example.org/" + text,
                    ["relations"] = new[]
                    {
                        new
                        {
                            kind = "supersedes",
                            target = text,
                            written = text,
                        },
                    },
                }
        );
        File("others/catalog.json", JsonSerializer.Serialize(new { title = strings[0] + strings[^1], decisions }));
        Use(
            "catalog: title",
            "catalog: id",
            "catalog: label",
            "catalog: title of a decision",
            "catalog: date",
            "catalog: tag",
            "catalog: option",
            "catalog: summary",
            "catalog: address",
            "catalog: relation"
        );
    }

    private string Body((string Channel, string Text)[] parts, string text)
    {
        if (Policy == "trust")
            return "# Words\n\nwords\n";
        Use([.. parts.Select(part => part.Channel)]);
        return $"# {Line(text)}\n\n" + string.Concat(parts.Select(part => Fill(part.Text, text, Line(text)) + "\n\n"));
    }

    private void Use(params string[] names) => channels.UnionWith(names);

    private string Full(string path) => Path.Combine(Folder, path);

    private void File(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        System.IO.File.WriteAllText(Full(path), text);
    }
}
