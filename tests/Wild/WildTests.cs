using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Reading.Decisions;
using Xunit.Abstractions;

namespace Lintel.Tests.Wild;

/// <summary>Records of other teams, in many languages, labelled before the reader saw them. Their texts are not here:
/// <c>tests/Wild/fill</c> fetches them.</summary>
public sealed class WildTests(ITestOutputHelper output)
{
    private const string Variable = "LINTEL_WILD";
    private const double Least = 0.98;
    private const double LeastInOtherLanguages = 0.93;
    private const double LeastOfAField = 0.90;

    private static readonly string? Folder = Environment.GetEnvironmentVariable(Variable);

    private sealed record Answer(WildRecord Record, string Question, bool IsRight);

    [Fact]
    public void Every_row_says_where_its_record_stands_and_answers_each_question()
    {
        var records = WildRecord.ReadAll();
        Assert.All(
            records,
            record =>
            {
                Assert.Matches("^[a-z]{2}$", record.Language);
                Assert.Matches("^[^/]+/[^/]+$", record.Repository);
                Assert.Matches("^[0-9a-f]{40}$", record.Commit);
                Assert.Matches("^(adr|index|template|other)$", record.Fields["kind"]);
                Assert.DoesNotContain("", record.Fields.Values);
            }
        );
        Assert.Distinct(records.Select(record => $"{record.Repository} {record.Path}"));
        Assert.True(records.Count(record => record.Language != "en") > records.Length / 2);
    }

    [SkippableFact]
    public void The_reader_understands_them()
    {
        Skip.If(Folder is null, $"{Variable} names no folder of records; tests/Wild/fill makes one.");
        var records = WildRecord.ReadAll();
        var here = records.Where(record => File.Exists(Path.Combine(Folder!, record.Folder, record.Path))).ToArray();
        Assert.True(
            here.Length * 10 > records.Length * 9,
            $"{here.Length} of {records.Length} records are in {Folder}"
        );
        var answers = here.GroupBy(record => record.Folder).SelectMany(Ask).ToArray();
        foreach (var answer in answers.Where(answer => !answer.IsRight))
            output.WriteLine($"{answer.Record.Folder}/{answer.Record.Path}: {answer.Question} {answer.Record.Note}");

        var clear = answers.Where(answer => answer.Record.IsClear).ToArray();
        foreach (var language in clear.GroupBy(answer => answer.Record.Language))
        {
            foreach (var field in language.GroupBy(answer => answer.Question))
                Write($"{language.Key} {field.Key}", field);
            var least = language.Key == "en" ? Least : LeastInOtherLanguages;
            Assert.True(Write(language.Key, language) >= least, $"{language.Key} is below {least}");
        }

        foreach (var field in clear.GroupBy(answer => answer.Question))
            Assert.True(Write(field.Key, field) >= LeastOfAField, $"{field.Key} is below {LeastOfAField}");
    }

    private static IEnumerable<Answer> Ask(IGrouping<string, WildRecord> repository)
    {
        var files = DecisionFolder
            .Read(Path.Combine(Folder!, repository.Key), new DiagnosticBag())
            .ToDictionary(file => file.Path);
        return from record in repository
            from question in WildRecord.Questions
            where question == "kind" || record.Fields["kind"] == "adr"
            select new Answer(
                record,
                question,
                WildReading.IsRight(record, files.GetValueOrDefault(record.Path), question)
            );
    }

    private double Write(string name, IEnumerable<Answer> answers)
    {
        var all = answers.ToArray();
        var right = all.Count(answer => answer.IsRight);
        var share = (double)right / all.Length;
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name}: {right} of {all.Length}, {share:0.000}")
        );
        return share;
    }
}
