using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Files;
using Lintel.Reading.Links;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Authoring.Moving;

/// <summary>All that a move changes: where files lie, and what texts say of them.</summary>
/// <param name="Move">The move.</param>
/// <param name="Edits">What changes in texts, by their paths before the move.</param>
/// <param name="Lost">Old addresses of pages that lead nowhere from then on.</param>
internal sealed record MovePlan(Move Move, ImmutableArray<TextEdit> Edits, ImmutableArray<LostAddress> Lost)
{
    /// <summary>Plans a move; or says why there can be none.</summary>
    public static Result<MovePlan, string> Create(IFolder root, Move move)
    {
        var scan = LinkScan.Run(root);
        var handbook = HandbookReader.Read(root, new DiagnosticBag());
        if (Refuse(handbook, scan.Files, move) is { } why)
            return why;
        var links = new MovedLink(move, scan.Settings, scan.Files);
        var edits = scan
            .Links.SelectMany(file => file.Select(link => (link.At, New: links.Rewrite(file.Key, link))))
            .Where(link => link.New is not null)
            .Select(link => new TextEdit(link.At, link.New!))
            .Concat(handbook.Decisions.SelectMany(record => NamesIn(root, record, move)))
            .Concat(NamedPaths.Edits(root, move, scan.Files.Input))
            .ToList();
        var lost = ImmutableArray.CreateBuilder<LostAddress>();
        foreach (var page in handbook.Documents.Where(page => move.Takes(page.Source) && page.IsListed))
        {
            var now = scan.Files.RouteOf(move.NewPath(page.Source));
            // The introduction of a catalog has the catalog's address, which stays with the catalog.
            if (now == page.Route || page.Metadata.IsDraft || scan.Files.Fronts.ContainsKey(page.Source))
                continue;
            if (IsListedFolder(page.Route))
                continue;
            if (Composition.Fold(now.Path) == Composition.Fold(page.Route.Path))
                lost.Add(new(page.Route, "a redirect cannot differ from its page in capitals alone"));
            else if (
                SourceFileReader.Read(root, page.Source, new DiagnosticBag()) is { } file
                && KeptAddress.Write(file, page.Route, now) is { } kept
                && ReadBack.Sound(root, [kept]).Any()
            )
                edits.Add(kept);
            else
                lost.Add(
                    new(
                        page.Route,
                        $"'{move.NewPath(page.Source)}' has no place for 'RedirectFrom'. "
                            + "Leave a page there with 'RedirectTo'"
                    )
                );
        }

        return new MovePlan(move, [.. edits], lost.ToImmutable());

        // A folder that loses its own page has one that lists what is in it, and so has the site.
        bool IsListedFolder(Route old) =>
            old == Route.Home
            || handbook.Pages.Any(page =>
                page.IsInNavigation
                && scan.Files.RouteOf(move.NewPath(page.Source)).Path is var path
                && path != old.Path
                && path.StartsWith(old.Path, StringComparison.Ordinal)
            );
    }

    /// <summary>The texts that change, by their paths before the move.</summary>
    public IReadOnlyList<SourceChange> Changes(IFolder root) => SourceEditor.Plan(root, Edits);

    /// <summary>Carries it out.</summary>
    public void Apply(DiskFolder root)
    {
        SourceEditor.Apply(root.Path, Changes(root));
        SourceEditor.Move(root.Path, Move.From, Move.To);
    }

    private static string? Refuse(Handbook handbook, HandbookFiles files, Move move)
    {
        if (files.Rubrics.Concat(files.RubricVersions).FirstOrDefault(move.Takes) is { } rubric)
            return $"'{rubric}' is a rubric, whose place and name are its address. Retire it, and write a new one";
        var moved = files.All.Where(move.Takes).ToArray();
        if (moved.Length == 0)
            return $"'{move.From}' is no page, record, lesson, picture or folder of the handbook";
        var addresses = handbook
            .Documents.Where(page => !move.Takes(page.Source))
            .ToLookup(page => page.Route, page => page.Source);
        foreach (var path in moved.Where(SourcePath.IsRecordText))
            if (addresses[files.RouteOf(move.NewPath(path))].FirstOrDefault() is { } other)
                return $"'{move.NewPath(path)}' would have the address of '{other}'. Choose another name";
        return null;
    }

    // What a record calls another one by its file, where that is no link.
    private static IEnumerable<TextEdit> NamesIn(IFolder root, Decision record, Move move)
    {
        var (before, after) = (SourcePath.Stem(move.From), SourcePath.Stem(move.To));
        var named = record
            .Relations.Where(relation => relation.Written.Contains(before, StringComparison.Ordinal))
            .ToArray();
        if (
            before == after
            || named.Length == 0
            || SourceFileReader.ReadText(root, record.Page.Source, new DiagnosticBag()) is not { } text
        )
            yield break;
        var lines = new LineMap(text);
        foreach (var line in named.Select(relation => relation.Target.At.Line).Distinct())
        {
            var said = text[lines.RangeOf(line)];
            foreach (Match name in Regex.Matches(said, $@"(?<![\w/-]){Regex.Escape(before)}(?![\w-])"))
                yield return new(
                    new(record.Page.Source, line, name.Index + 1, line, name.Index + name.Length + 1),
                    after
                );
        }
    }
}
