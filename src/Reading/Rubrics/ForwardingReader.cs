using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Reading.Links;

namespace Lintel.Reading.Rubrics;

/// <summary>Reads where something moved: a reference with an optional fragment; without a scheme it names a part of a
/// rubric.</summary>
internal static class ForwardingReader
{
    public static Forwarding Read(Located<string> written, CrossReferences names)
    {
        var (name, fragment) = written.Value.IndexOf('#') is >= 0 and var hash
            ? (written.Value[..hash], written.Value[(hash + 1)..])
            : (written.Value, null);
        var reference = name.Contains(':', StringComparison.Ordinal) ? name : "rubric:" + name;
        var nearest = names.Find(reference) is null ? names.Nearest(reference) : null;
        // A suggestion in the form that the author used.
        if (nearest is not null && reference != name)
            nearest = nearest["rubric:".Length..];
        return new(written, names.Find(reference), fragment, nearest);
    }
}
