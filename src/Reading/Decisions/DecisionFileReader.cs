using Lintel.Model;
using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Options;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Relations;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Statuses;
using Lintel.Reading.Decisions.Templates;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;
using Markdig.Syntax;

namespace Lintel.Reading.Decisions;

/// <summary>Reads a decision record of any dialect into one shape; each concern has a folder of its own.</summary>
internal static class DecisionFileReader
{
    /// <summary>Reads a parsed file; <paramref name="page"/> is its article, made elsewhere, and
    /// <paramref name="isFront"/> says that it introduces a folder of records.</summary>
    public static DecisionFile Read(
        SourceFile file,
        MarkdownDocument syntax,
        Document page,
        OwnNames words,
        bool isFront = false
    )
    {
        var text = Outlined(file, syntax, words, isFront);
        var title = RecordTitle.Read(text);
        var sections = SectionReader.Read(text);
        var statuses = StatusReader.Read(text, title);
        if (
            KindReader.Read(text, sections, statuses.Any(stated => stated.Status != DecisionStatus.Unknown)) is
            { } verdict
        )
            return new(file.Path, verdict.Kind, verdict.Reason, null)
            {
                IsPlain = verdict.IsPlain,
                Template = verdict.Kind == DecisionFileKind.Template ? TeamTemplateReader.Read(text) : null,
            };

        var status =
            statuses.FirstOrDefault(stated => stated.Status != DecisionStatus.Unknown) ?? statuses.FirstOrDefault();
        var options = OptionReader.Read(text);
        var chosen = ChosenReader.Read(text);
        var date = RecordDate.Read(text, status);
        return new(
            file.Path,
            DecisionFileKind.Adr,
            null,
            new Decision(page)
            {
                Id = text.Name.IdAt(file.Path),
                Number = NumberOf(text, title),
                Series = text.Name.Series ?? "ADR",
                TitleSeries = TitleSeries(text, title.Number),
                IsFolder = text.Name.IsFolderOf(file.Path),
                IsInStatusFolder = StatusFolder.NameOf(StatusFolder.Around(text)) is not null,
                Title = title.Title,
                TitleNumber = title.Number,
                StatedNumber = StatedNumber(text),
                Status = status?.Status ?? DecisionStatus.Unknown,
                StatusText = status?.Text,
                IsPutOff =
                    status is { Status: DecisionStatus.Proposed }
                    && StatusVocabulary.PutOff.Contains(status.Word.Value),
                Statuses = statuses,
                Date = date.Day,
                DateText = date.Written,
                Review = RecordDate.ReadReview(text),
                Sections = sections,
                Options = options.Names,
                ListsAllOptions =
                    options.AreAll
                    && !(
                        options.Names.Length > 1
                        && ChosenReader.NamesBelow(text, chosen, options.Names.Select(name => name.Value))
                    ),
                Chosen = chosen,
                Reason = ReasonReader.Read(text, chosen),
                Relations = RelationReader.Read(text),
                People = PeopleReader.Read(text),
                AppliesTo = AppliesToReader.Read(text),
                IsGate = AppliesToReader.IsGate(text),
                Tags = [.. text.Front.Texts(KnownLabels.Tags).Select(tag => tag.Located)],
                Leftovers = LeftoverReader.Read(text),
                Overrides = OverrideReader.Read(text.Front),
                Layout = LayoutReader.Read(text, statuses),
                Prose = ProseReader.Read(text),
                Competencies = [.. text.Front.Texts(KnownLabels.Competencies).Select(name => name.Located)],
            }
        );
    }

    /// <summary>A file that is not Markdown but lies among records.</summary>
    public static DecisionFile Skip(string path) => new(path, DecisionFileKind.Other, UnreadFormat.Reason(path), null);

    private static RecordText Outlined(SourceFile file, MarkdownDocument syntax, OwnNames words, bool isFront)
    {
        var places = new SyntaxSpan(file.Path, file.Text);
        var read = OutlineReader.Read(file, syntax, places);
        var outline = read with { Entries = [.. read.Entries.Select(words.Translate)] };
        var title = RecordTitle.Find(outline);
        return new(
            file,
            RecordName.Parse(file.Path, isFront),
            new(file, places),
            outline,
            title,
            SectionMapReader.Read(outline, title),
            places,
            words
        );
    }

    // The name's number is the one that links and people use; front matter and title only serve where the name has
    // none.
    private static Located<string>? NumberOf(RecordText text, RecordTitle title) =>
        text.Name.Number is { } number ? new(number, text.File.Start)
        : NumberAt(text, KnownLabels.NumberKeys) is { } stated ? stated
        : text.Name.Date is null ? title.Number
        : null;

    // "# DR-12. x"
    private static string? TitleSeries(RecordText text, Located<string>? number)
    {
        if (number is null)
            return null;
        var before = text.File.Text.AsSpan(0, text.Places.Offset(number.At.Line, number.At.Column)).TrimEnd("-_ #");
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
            start--;
        return start < before.Length ? before[start..].ToString().ToUpperInvariant() : null;
    }

    // An `id` may be that of another tool.
    private static Located<string>? StatedNumber(RecordText text) =>
        NumberAt(text, KnownLabels.NumberKeys) is { } number
        && NumberAt(text, KnownLabels.Ids) is var id
        && (number.At != id?.At || IsOwnId(text))
            ? number
            : null;

    // "ADR-0017" is said of a record, and "12345" may be anything's.
    private static bool IsOwnId(RecordText text) =>
        text.Front.Texts(KnownLabels.Ids).FirstOrDefault() is { } id
        && RecordName.ParseStem(id.Text).Series is { } series
        && series == (text.Name.Series ?? "ADR");

    private static Located<string>? NumberAt(RecordText text, LabelList keys) =>
        text.Front.Texts(keys).FirstOrDefault() is { } stated && RecordName.ParseStem(stated.Text).Number is { } number
            ? stated.Located.With(number)
            : null;
}
