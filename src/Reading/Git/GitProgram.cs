namespace Lintel.Reading.Git;

/// <summary>Which program is started as git, and how long an answer from this machine may take.</summary>
/// <param name="Path">Full path; null when there is no git.</param>
/// <param name="Timeout">The longest wait; what asks a remote may take six times as long.</param>
internal sealed record GitProgram(string? Path, TimeSpan Timeout)
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The git of the search path.</summary>
    public static readonly GitProgram Installed = new(Find(Environment.GetEnvironmentVariable("PATH") ?? ""), TimeSpan.FromSeconds(20));

    // Not by name: .NET would look into the working folder first, and a handbook may hold a file called 'git'.
    private static string? Find(string searchPath) => searchPath.Split(System.IO.Path.PathSeparator)
        .Where(System.IO.Path.IsPathFullyQualified)
        .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
        .FirstOrDefault(path => new FileInfo(path) is { Exists: true } file && (OperatingSystem.IsWindows() || (file.UnixFileMode & Executable) != 0));
}
