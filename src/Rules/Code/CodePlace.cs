using Lintel.Model;

namespace Lintel.Rules.Code;

/// <summary>Places in code, as findings name them: below the root of the handbook, or beside it.</summary>
internal static class CodePlace
{
    /// <summary>The place of something in a file below the top of the repository.</summary>
    public static SourceSpan Of(Settings settings, SourceSpan at) => at with { File = Of(settings, at.File) };

    /// <summary>The file as findings name it.</summary>
    public static string Of(Settings settings, string path) =>
        settings.PathInRepository is { Length: > 0 } prefix ? SourcePath.Relative(prefix, path) : path;
}
