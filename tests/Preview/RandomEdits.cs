namespace Lintel.Tests.Preview;

/// <summary>A small handbook whose files refer to each other, and edits of it that anybody may make: the same ones for
/// the same seed.</summary>
internal sealed class RandomEdits
{
    private static readonly string[] Lessons = ["caches", "queues", "limits"];
    private static readonly string[] Words = ["retry", "backpressure", "budget", "latency", "owner", "gauge"];

    private readonly TemporaryFolder folder;
    private readonly Random random;
    private int count;

    public RandomEdits(TemporaryFolder folder, int seed)
    {
        (this.folder, random) = (folder, new Random(seed));
        folder.Write("settings.yml", "title: Small\nurl: https://example.com\n");
        folder.Write("input/index.md", "# Small\n\nSee [caches](lessons/caches.md) and adr:1.\n");
        foreach (var name in Lessons)
            folder.Write($"input/lessons/{name}.md", Lesson(name));
        for (var number = 1; number <= 3; number++)
            folder.Write($"adr/000{number}-choice.md", Record(number));
        folder.Write("input/lessons/picture.svg", Picture(10));
        folder.Write("input/rubrics/role.yml", Rubric("craft"));
    }

    /// <summary>Makes one edit: what it was, and the paths that a watcher would name.</summary>
    public (string What, string[] Paths) Next()
    {
        count++;
        var lesson = $"input/lessons/{Lessons[random.Next(3)]}.md";
        return random.Next(12) switch
        {
            0 or 1 => Write("a lesson is edited", lesson, Lesson(Words[random.Next(6)])),
            2 or 3 => Write("a record is edited", $"adr/000{random.Next(1, 4)}-choice.md", Record(random.Next(1, 4))),
            4 => Delete("a lesson is deleted", lesson),
            5 => Move("a lesson is renamed", lesson, $"input/lessons/{Words[random.Next(6)]}.md"),
            6 => Write("a picture grows", "input/lessons/picture.svg", Picture(random.Next(10, 99))),
            7 => Write("a folder says more", "input/lessons/_directory.yml", $"tags: [{Words[random.Next(6)]}]\n"),
            8 => Write(
                "settings change",
                "settings.yml",
                $"title: Small {count}\nurl: https://example.com\nrepository: "
                    + $"https://example.com/{Words[random.Next(6)]}\n"
            ),
            9 => Write("a rubric changes its ids", "input/rubrics/role.yml", Rubric(Words[random.Next(6)])),
            10 => Write("a file is half written", lesson, "---\ntitle: [half\n---\n\n# Half\n"),
            _ => Write(
                "a folder of pages comes",
                $"input/guides/{Words[random.Next(6)]}/page.md",
                Lesson(Words[random.Next(6)])
            ),
        };
    }

    private (string, string[]) Write(string what, string path, string text)
    {
        var top = path;
        while (Path.GetDirectoryName(top) is { Length: > 0 } parent && !Directory.Exists(folder.Combine(parent)))
            top = parent;
        folder.Write(path, text);
        return (what, [top, path]);
    }

    private (string, string[]) Delete(string what, string path)
    {
        File.Delete(folder.Combine(path));
        return (what, [path]);
    }

    private (string, string[]) Move(string what, string from, string to)
    {
        if (!File.Exists(folder.Combine(from)))
            return Write(what, from, Lesson("again"));
        File.Move(folder.Combine(from), folder.Combine(to), overwrite: true);
        return (what, [from, to]);
    }

    private string Lesson(string word) =>
        $"---\ntitle: About {word} {random.Next(3)}\n---\n\n# About {word}\n\n![A picture](picture.svg) "
        + $"[other]({Words[random.Next(6)]}.md) [named](lesson:{Lessons[random.Next(3)]}) "
        + $"[titled](xref:About-{Words[random.Next(6)]}-1) [cell](rubric:role/{Words[random.Next(6)]}) "
        + $"{string.Join(' ', Enumerable.Range(0, 20).Select(_ => Words[random.Next(6)]))}\n";

    private string Record(int other) =>
        $"# Choice {Words[random.Next(6)]}\n\n## Status\n\n{(random.Next(2) == 0 ? "Accepted" : "Proposed")}\n\n## "
        + $"Context\n\nIt is {Words[random.Next(6)]}. Relates to [one](000{other}-choice.md), adr:{other}.\n\n"
        + "## Options\n\n* One\n* Two\n\n## Decision\n\nWe choose One.\n\n## Consequences\n\nGood.\n";

    private static string Picture(int size) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\"/>\n";

    private static string Rubric(string competency) =>
        $"id: role\ntitle: Role\nversion: 1\nlevels:\n  - {{id: senior, title: Senior}}\ncompetencies:\n  - id: "
        + $"{competency}\n    title: {competency}\n    cells:\n      senior:\n        summary: Knows {competency}\n"
        + "        behaviours:\n          - {id: does, text: Does it, evidence: [\"adr:1\", \"lesson:caches\"]}\n";
}
