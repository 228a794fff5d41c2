using System.Text.RegularExpressions;

namespace Lintel.Model.Rubrics;

/// <summary>Names of rubrics, levels, competencies, behaviours and versions: they become parts of addresses and of
/// paths.</summary>
internal static partial class RubricId
{
    /// <summary>Characters of an id or a version at most.</summary>
    public const int Longest = 64;

    /// <summary>Whether an id can be one: small letters, digits and dashes, a letter first, 64 at most.</summary>
    public static bool IsValid(string id) => Id().IsMatch(id);

    /// <summary>Whether a version can be one: small letters, digits, dots and dashes, a letter or digit first, 64 at
    /// most.</summary>
    public static bool IsValidVersion(string version) => Version().IsMatch(version) && !version.EndsWith('.');

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,63}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]{0,63}\z")]
    private static partial Regex Version();
}
