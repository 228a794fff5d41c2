using System.Text;
using FsCheck.Fluent;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Outputs;
using Lintel.Reading;
using Lintel.Reading.Imports;
using Lintel.Reading.Rubrics;

namespace Lintel.Tests.Reading;

/// <summary>A rubric that leaves in any of its formats comes back the same, whatever its texts look like to the
/// format.</summary>
public sealed class RubricRoundTripTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        folder.Write("input/index.md", "# Home\n");
        ForAll(rubric =>
        {
            var written = RubricYaml.Write(rubric, "# yaml-language-server: $schema=https://x/y.json\n");
            folder.Write("input/rubrics/x.yml", written);
            return Assert.Single(HandbookReader.Read(folder.Path, new DiagnosticBag()).Rubrics);
        });
    }

    [Fact]
    public void A_file_of_another_handbook_is_imported_whole() =>
        ForAll(rubric => Import("x.yml", RubricYaml.Write(rubric, "")));

    [Fact]
    public void Its_JSON_is_imported_whole() =>
        ForAll(rubric => Import("x.json", Text(RubricJson.Create(rubric, new Settings()))));

    // A table has no room for whether somebody has read the ids.
    [Fact]
    public void Its_CSV_is_imported_whole() =>
        ForAll(
            rubric => Import("x.csv", Text(RubricCsv.Create(rubric, new Settings()))),
            rubric => rubric with { HasGeneratedIds = null }
        );

    private static void ForAll(Func<Rubric, Rubric> through, Func<Rubric, Rubric>? prepare = null) =>
        Prop.ForAll(
                // Larger ones are refused when they are read.
                Arb.From(GeneratedRubrics.Rubrics().Resize(12).Select(rubric => prepare?.Invoke(rubric) ?? rubric)),
                rubric => GeneratedRubrics.Said(through(rubric)).SequenceEqual(GeneratedRubrics.Said(rubric))
            )
            .CheckRepeatably();

    private Rubric Import(string name, string text)
    {
        var bag = new DiagnosticBag();
        return RubricImport.Read(folder.Write(name, text), null, null, bag)
            ?? throw new InvalidDataException(string.Join('\n', bag.All.Select(finding => finding.Message)));
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
