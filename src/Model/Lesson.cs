using System.Collections.Immutable;

namespace Lintel.Model;

/// <summary>A short article that teaches one thing.</summary>
/// <param name="Page">The file and its article.</param>
/// <param name="Tracks">Readers it is for, each with one line.</param>
/// <param name="Competencies">Rubric competencies it serves, as <c>backend/system-design</c>.</param>
public sealed record Lesson(Document Page, ImmutableArray<Track> Tracks, ImmutableArray<Located<string>> Competencies);

/// <summary>A kind of reader and what the lesson is to them.</summary>
public sealed record Track(string Name, string Line);
