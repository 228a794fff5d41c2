using System.CommandLine;

namespace Lintel.Cli;

/// <summary><c>--format</c>: one of a command's formats, by its word in lower case; the first one unless another is
/// named.</summary>
internal sealed class FormatOption : Option<string>
{
    public FormatOption(string description, params string[] words)
        : base("--format")
    {
        Description = description;
        HelpName = string.Join('|', words);
        DefaultValueFactory = _ => words[0];
        this.AcceptOnlyFromAmong(words);
    }
}
