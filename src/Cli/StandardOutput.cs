using System.Text;

namespace Lintel.Cli;

/// <summary>Standard output for programs: the very bytes, where <see cref="Console.Out"/> is for people.</summary>
internal static class StandardOutput
{
    /// <summary>Writes a text that its format has made safe.</summary>
    public static void Write(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }
}
