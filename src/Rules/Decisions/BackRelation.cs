using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>The line that says a relation, in the dialect of the file that lacks it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Where">In which part of the file, for a message.</param>
/// <param name="Edit">The change that adds it; null where only a person can say where it belongs.</param>
internal sealed record BackRelation(string Text, string Where, TextEdit? Edit)
{
    /// <summary>The line for <paramref name="file"/> about <paramref name="other"/>.</summary>
    public static BackRelation For(Decision file, RelationKind kind, Decision other)
    {
        var words = RelationWords.Of(kind);
        var link = RecordLink.Write(file.Page.Source, other);
        if (file.Layout.StatusEnd is { } status)
            return new($"{words} {link}", "under the status of", new(status, $"\n\n{words} {link}"));
        if (file.Layout.MetadataLine(words, link) is { } listed)
            return new(listed, "below the status of", new(file.Layout.MetadataEnd!.At, $"\n{listed}"));
        var key = words.ToLowerInvariant().Replace(' ', '-');
        var line = $"{key}: \"{other.Number?.Value ?? other.Id}\"";
        if (file.Layout.FrontMatterEnd is not { } front)
            return new($"{words} {link}", "under a heading '## Status' of", null);

        // A second key of the same name would make the YAML unreadable.
        var isTaken = file.Relations.Any(relation => relation.Kind == kind && relation.Target.At.Line < front.Line);
        return new(line, "to the front matter of", isTaken ? null : new(front, line + "\n"));
    }
}
