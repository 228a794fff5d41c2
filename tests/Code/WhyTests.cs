using System.Text.Json;

namespace Lintel.Tests.Code;

/// <summary><c>lintel why</c> answers from the records and the file alone.</summary>
public sealed class WhyTests
{
    [Fact]
    public void A_file_or_folder_says_which_decisions_govern_it()
    {
        using var repository = new CodeRepository();
        repository.Record(1, "applies-to: src/**");
        repository.Record(2, "applies-to: src/pay/Card.cs");
        repository.Record(3, "");
        repository.Record(4, "applies-to: src/pay/**", "proposed");
        repository.Write("src/pay/Card.cs", "class Card\n{\n    // ADR-3\n    int a;\n    // ADR-1\n    int b;\n}\n");
        repository.Commit();
        Assert.Equal(
            """
            ADR-1 Go way 1
                Chosen 'Way 1', because it is short.
                adr/0001-way-1.md, cited in src/pay/Card.cs, line 5
            ADR-3 Go way 3
                Chosen 'Way 3', because it is short.
                adr/0003-way-3.md, cited in src/pay/Card.cs, line 3
            ADR-2 Go way 2
                Chosen 'Way 2', because it is short.
                adr/0002-way-2.md, applies to src/pay/Card.cs

            """,
            LintelProcess.Run(repository.Path, "why", "src/pay/Card.cs").Output
        );
        Assert.StartsWith(
            "ADR-3 ",
            LintelProcess.Run(repository.Path, "why", "src/pay/Card.cs:4").Output,
            StringComparison.Ordinal
        );
        var folder = System.IO.Path.Combine(repository.Path, "src");
        using var json = JsonDocument.Parse(LintelProcess.Run(folder, "why", "pay", "--format", "json").Output);
        Assert.Equal("src/pay", json.RootElement.GetProperty("path").GetString());
        Assert.Equal(
            ["ADR-1", "ADR-3", "ADR-2"],
            json.RootElement.GetProperty("decisions")
                .EnumerateArray()
                .Select(each => each.GetProperty("label").GetString())
        );
    }

    [Fact]
    public void What_nobody_governs_and_what_lies_elsewhere_is_said()
    {
        using var repository = new CodeRepository();
        repository.Record(1, "applies-to: src/**");
        repository.Commit();
        Assert.Equal(
            "No decision in force governs 'tools/new.sh'.\n",
            LintelProcess.Run(repository.Path, "why", "tools/new.sh").Output
        );
        var outside = LintelProcess.Run(repository.Path, "why", "../x");
        Assert.Equal(2, outside.ExitCode);
        Assert.Contains("lies outside the repository", outside.Errors, StringComparison.Ordinal);
    }
}
