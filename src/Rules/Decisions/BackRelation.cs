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
        var link = RecordLink.Write(file.Page.Source, other);
        var said = Capital(file.Layout.Relate(kind, link));
        if (file.Layout.StatusEnd is { } status)
            return new(said, "under the status of", new(status, $"\n\n{said}"));
        if (file.Layout.MetadataLine(Capital(file.Layout.LabelOf(kind)), link) is { } listed)
            return new(listed, "below the status of", new(file.Layout.MetadataEnd!.At, $"\n{listed}"));
        if (file.Layout.FrontMatterEnd is not { } front)
            return new(said, "under a heading '## Status' of", null);

        var name = NameIn(file, other);
        if (file.Layout.FrontRelations.FirstOrDefault(relation => relation.Kind == kind) is { } taken)
            return Added(taken, name);
        var key = RelationWords.Of(kind).ToLowerInvariant().Replace(' ', '-');
        var line = file.Layout.IsToml ? file.Layout.Key(key, name) : $"{key}: \"{name}\"";
        var isSaid = file.Relations.Any(relation => relation.Kind == kind && relation.Target.At.Line < front.Line);
        return new(line, "to the front matter of", isSaid ? null : file.Layout.FrontMatterSlot?.Write(line));
    }

    // Numbers count within a folder, and for each series anew.
    private static string NameIn(Decision file, Decision other) =>
        file.Home != other.Home || (file.Series != other.Series && file.Number?.Value == other.Number?.Value)
            ? SourcePath.Relative(SourcePath.Folder(file.Page.Source), other.Page.Source)
            : other.Number?.Value ?? other.Id;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // A second key of the same name would make the YAML unreadable.
    private static BackRelation Added(FrontRelation taken, string name)
    {
        var value = string.Join(", ", taken.Named.Append(name).Select(one => $"\"{one}\""));
        if (!taken.Named.IsEmpty)
            value = $"[{value}]";
        var isPlain =
            taken.Rest is not null
            && !taken.Named.Contains(name)
            && !taken.Named.Any(one => one.AsSpan().IndexOfAny('"', '\\') >= 0);
        return new(
            $"{taken.Key}: {value}",
            "in the front matter of",
            isPlain ? new(taken.Rest!.Value, " " + value) : null
        );
    }
}
