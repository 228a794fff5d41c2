using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>The line that says a relation, in the dialect of the file that lacks it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Where">In which part of the file, for a message.</param>
/// <param name="Edit">The change that adds it; null where only a person can say where it belongs.</param>
internal sealed record BackRelation(string Text, string Where, TextEdit? Edit)
{
    /// <summary>Whether it is a key of front matter, which may stand there once.</summary>
    public bool IsKey => Where.EndsWith("front matter of", StringComparison.Ordinal);

    /// <summary>The line for <paramref name="file"/> about <paramref name="other"/>.</summary>
    public static BackRelation For(Decision file, RelationKind kind, Decision other)
    {
        var words = RelationWords.Of(kind);
        var link = RecordLink.Write(file.Page.Source, other);
        if (file.Layout.StatusEnd is { } status)
            return new($"{words} {link}", "under the status of", new(status, $"\n\n{words} {link}"));
        if (file.Layout.MetadataLine(words, link) is { } listed)
            return new(listed, "below the status of", new(file.Layout.MetadataEnd!.At, $"\n{listed}"));
        if (file.Layout.FrontMatterEnd is not { } front)
            return new($"{words} {link}", "under a heading '## Status' of", null);

        var name = other.Number?.Value ?? other.Id;
        if (file.Layout.FrontRelations.FirstOrDefault(said => said.Kind == kind) is { } taken)
            return Added(taken, name);
        var line = $"{words.ToLowerInvariant().Replace(' ', '-')}: \"{name}\"";
        var isSaid = file.Relations.Any(relation => relation.Kind == kind && relation.Target.At.Line < front.Line);
        return new(line, "to the front matter of", isSaid ? null : new(front, line + "\n"));
    }

    // A second key of the same name would make the YAML unreadable.
    private static BackRelation Added(FrontRelation taken, string name)
    {
        var value = string.Join(", ", taken.Named.Append(name).Select(one => $"\"{one}\""));
        if (!taken.Named.IsEmpty)
            value = $"[{value}]";
        var isPlain = taken.Rest is not null && !taken.Named.Any(one => one.AsSpan().IndexOfAny('"', '\\') >= 0);
        return new(
            $"{taken.Key}: {value}",
            "in the front matter of",
            isPlain ? new(taken.Rest!.Value, " " + value) : null
        );
    }
}
