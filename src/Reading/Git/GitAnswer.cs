using System.Text;

namespace Lintel.Reading.Git;

/// <summary>How a run of git ended.</summary>
internal enum GitEnding
{
    /// <summary>It said what it was asked.</summary>
    Fine,

    /// <summary>It refused.</summary>
    Failed,

    /// <summary>It took too long, and was ended.</summary>
    TimedOut,

    /// <summary>It could not be started.</summary>
    NotStarted,
}

/// <summary>What git said.</summary>
internal sealed record GitAnswer(GitEnding Ending, byte[] Bytes, string Errors)
{
    public bool IsFine => Ending == GitEnding.Fine;

    /// <summary>The output as text without the closing line end.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\n', '\r');

    /// <summary>The output line by line.</summary>
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The parts of an output that was asked for with <c>-z</c>.</summary>
    public string[] Parts => Encoding.UTF8.GetString(Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Why it failed, in git's own words.</summary>
    public string Reason =>
        Ending switch
        {
            GitEnding.TimedOut => "git did not answer in time",
            GitEnding.NotStarted => "there is no git on this machine",
            _ => Errors
                .Split('\n')
                .FirstOrDefault(line => line.StartsWith("fatal: ", StringComparison.Ordinal))
                ?["fatal: ".Length..]
                ?? Errors.Split('\n')[0],
        };
}
