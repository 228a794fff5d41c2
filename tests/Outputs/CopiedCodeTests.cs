using System.Text.Json;

namespace Lintel.Tests.Outputs;

/// <summary>The button beside code copies what somebody wants to run.</summary>
public sealed class CopiedCodeTests
{
    [SkippableTheory]
    [InlineData("console", "$ make\nall done\n$ make install\n", "make\nmake install")]
    [InlineData("sh", "$ tide --now\n2.4 m", "tide --now")]
    [InlineData("console", "ada@harbour:~/berths$ ls\nplan.txt", "ls")]
    [InlineData("console", "# apt install git\nReading lists", "apt install git")]
    [InlineData("console", "$ tide --from 6 \\\n    --to 9\n2.4 m", "tide --from 6 \\\n    --to 9")]
    [InlineData("console", "$ tide \\\n> --to 9\n2.4 m", "tide \\\n--to 9")]
    [InlineData("console", "$ cat > a <<'END'\n$ tide\nEND\n$ cat a\ntide", "cat > a <<'END'\n$ tide\nEND\ncat a")]
    [InlineData("sh", "# A comment\nmake\n", "# A comment\nmake\n")]
    [InlineData("console", "make\nall done", "make\nall done")]
    [InlineData("python", "$ x\ny", "$ x\ny")]
    [InlineData("", "", "")]
    public void Of_a_session_the_commands_are_copied(string language, string text, string copied) =>
        Assert.Equal(
            copied,
            NodeScript.Run<string[]>(
                "Outputs/copied-code.mjs",
                JsonSerializer.Serialize(new[] { new { text, language } })
            )[0]
        );
}
