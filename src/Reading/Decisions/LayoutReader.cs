using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Relations;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Statuses;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Decisions;

/// <summary>The dialect of a record, and the places where a line of its own data belongs.</summary>
internal static class LayoutReader
{
    public static DecisionLayout Read(RecordText text, ImmutableArray<StatedStatus> statuses)
    {
        var toml = text.File.FrontMatter is null ? null : FrontMatterBlock.FindToml(text.File.Text);
        var front =
            text.File.FrontMatter is not null
            && (toml ?? FrontMatterBlock.Find(text.File.Text)) is { } block
            // Behind a table of TOML a key would belong to that.
            && !(toml is not null && text.File.FrontMatter.Entries.Any(entry => entry.Value is YamlMap))
                ? text.Places.Of(block.End, block.End)
                : (SourceSpan?)null;
        var (metadata, labelEnd) = MetadataEnd(text);
        return new(DialectOf(text), front, StatusEnd(text), metadata)
        {
            LabelEnd = labelEnd,
            FrontRelations =
            [
                .. text.Front.Entries.Select(entry => FrontRelation(text, entry)).OfType<FrontRelation>(),
            ],
            IsToml = toml is not null,
            FrontMatterSlot = front is null ? null : FrontMatterSlots.Find(text.File),
            Headings = RecordLanguage.Names(text.Language),
            Phrases = IsEnglish(statuses) ? DecisionLayout.Unknown.Phrases : WrittenWords.In(text.Language),
            Hints = WrittenWords.HintsIn(text.Language),
            Misspelt = MisspeltHeadings.Find(text),
        };
    }

    // Many write the words of a status in English below headings of their own language.
    private static bool IsEnglish(ImmutableArray<StatedStatus> statuses) =>
        statuses.Any(stated =>
            !stated.IsInFrontMatter
            && stated.Word.Value.Equals(stated.Status.ToString(), StringComparison.OrdinalIgnoreCase)
        );

    private static FrontRelation? FrontRelation(RecordText text, KeyValuePair<YamlScalar, YamlNode> entry)
    {
        var (key, value) = entry;
        if (
            RelationVocabulary.FindLabel(key.Value) is not { } kind
            || RelationVocabulary.IsPartial(key.Value.Replace('_', ' ').Replace('-', ' '))
            || key.At.File != text.File.Path
        )
            return null;
        ImmutableArray<string> named =
        [
            .. text.Front.Texts(value).Select(line => line.Text).Where(line => !RelationVocabulary.NamesNothing(line)),
        ];
        return new(kind, key.Value, named, Rest(text, key, value));
    }

    // A value on the line of its key, and a list of one name a line, can be written anew.
    private static SourceSpan? Rest(RecordText text, YamlScalar key, YamlNode value)
    {
        var written = text.File.Text;
        if (FrontMatterBlock.Find(written) is null)
            return null;
        var start = text.Places.Offset(key.At.EndLine, key.At.EndColumn);
        start = written.IndexOf(':', start) + 1;
        var end = LineEnd(written, start);
        // In a mapping of flow other keys stand on the same line.
        if (text.File.FrontMatter is { } map && written[text.Places.Offset(map.At.Line, map.At.Column)] == '{')
        {
            end = text.Places.Offset(value.At.EndLine, value.At.EndColumn);
            // The parser says that a list ends in front of its bracket.
            if (value is YamlList && written[end] == ']')
                end++;
        }
        else if (value is YamlList { Items: [.., YamlScalar last] } && last.At.Line > key.At.Line)
            end = LineEnd(written, text.Places.Offset(last.At.EndLine, last.At.EndColumn));
        else if (value is YamlMap || value.At.EndLine > key.At.Line)
            return null;
        return start == 0 || written.AsSpan(start, end - start).Contains('#') ? null : text.Places.Of(start, end);
    }

    private static int LineEnd(string text, int offset) =>
        text.AsSpan(offset).IndexOfAny('\r', '\n') is >= 0 and var length ? offset + length : text.Length;

    private static DecisionDialect DialectOf(RecordText text)
    {
        var names = text
            .Outline.Labels.Where(index => text.Sections.Opened[index] != SectionKind.None)
            .Select(index => text.Outline.Entries[index].Name)
            .ToArray();
        return IsMadr(text, names) ? DecisionDialect.Madr
            : names.Any(SectionVocabulary.TyreeAkerman.Contains) && names.Any(SectionVocabulary.Issues.Contains)
                ? DecisionDialect.TyreeAkerman
            : names.Length == 0 && Statement.Find(text, Sentences.InTheContextOf) is not null
                ? DecisionDialect.Statement
            : DecisionDialect.Nygard;
    }

    // "Considered Options" between Nygard's own headings, with a Status heading above, is no MADR yet.
    private static bool IsMadr(RecordText text, string[] names) =>
        names.Where(SectionVocabulary.Madr.Contains).ToArray() is { Length: > 0 } known
        && (
            known.Any(name => !SectionVocabulary.FindCertain(name).HasFlag(SectionKind.Options))
            || !StatusPlaces.StatusHeadings(text).Any()
        );

    private static SourceSpan? StatusEnd(RecordText text)
    {
        foreach (var index in StatusPlaces.StatusHeadings(text))
        {
            var last = text
                .Outline.Content(index)
                .TakeWhile(entry => !entry.IsHeading)
                .LastOrDefault(text.Outline.Entries[index]);
            return EndOfLine(text, last);
        }

        return null;
    }

    private static (Located<string>? End, string LabelEnd) MetadataEnd(RecordText text)
    {
        var last = text
            .Outline.Labels.Where(index =>
                text.Outline.Entries[index] is { Form: EntryForm.Bullet } entry
                && KnownLabels.IsMetadata(entry.Name)
                && text.IsMetadataPlace(index)
            )
            .Select(index => text.Outline.Entries[index])
            .LastOrDefault();
        if (last is null)
            return (null, ": ");
        var line = text.File.Text[text.Places.Offset(last.Line.At.Line, 1)..];
        var label = line[(last.Line.At.Column - 1)..];
        var end = label.IndexOfAny([':', '*', '_', '\r', '\n']);
        var close = end < 0 ? "" : string.Concat(label[end..].TakeWhile(letter => letter is ':' or '*' or '_' or ' '));
        return (
            new(line[..(last.Line.At.Column - 1)], EndOfLine(text, last)),
            close.Contains(':', StringComparison.Ordinal) ? close.TrimEnd() + " " : ": "
        );
    }

    private static SourceSpan EndOfLine(RecordText text, LineEntry entry)
    {
        var start = text.Places.Offset(entry.Line.At.EndLine, 1);
        var end = text.File.Text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length
            ? start + length
            : text.File.Text.Length;
        return text.Places.Of(end, end);
    }
}
