namespace Lintel.Tests.WarmProgram;

/// <summary>What the program is called with.</summary>
/// <param name="Folder">Where it runs.</param>
/// <param name="Variables">What its environment has besides; null where it lacks one.</param>
/// <param name="Arguments">What stands on its command line.</param>
/// <param name="Output">File for what it prints.</param>
/// <param name="Errors">File for what it complains of.</param>
internal sealed record ProgramCall(
    string Folder,
    Dictionary<string, string?> Variables,
    string[] Arguments,
    string Output,
    string Errors
);
