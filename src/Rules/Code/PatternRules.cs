using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site.Governing;
using Lintel.Text;

namespace Lintel.Rules.Code;

/// <summary>What a record says it governs can be found.</summary>
internal sealed class PatternRules : ISiteCheck
{
    // Looking for what was meant takes a time that grows with the repository.
    private const int MostSuggestions = 20;

    /// <summary>A pattern that cannot be followed.</summary>
    public static readonly Rule<(string Pattern, string Why)> NoPattern = new(
        "ADR034",
        Severity.Warning,
        "Pattern of files that is none",
        detail =>
            new(
                $"'{detail.Pattern}' says of no file that the record governs it: {detail.Why}.",
                "Write it as in .gitignore, from the top of the repository: src/payments/** or *.tf."
            )
    )
    {
        Why = "A decision that nobody is reminded of is forgotten, and the record says the opposite.",
        Wrong = "applies-to: ../payments/src",
        Right = "applies-to: services/payments/src/**",
        MayBeOverridden = true,
    };

    /// <summary>A pattern of a decision in force that means no file.</summary>
    public static readonly Rule<(string Pattern, string? Nearest)> StalePattern = new(
        "ADR035",
        Severity.Warning,
        "Record that governs no file",
        detail =>
            new(
                $"No file that git tracks is meant by '{detail.Pattern}'.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Say where the code is now, or call the decision deprecated if it went with the code."
                )
            )
    )
    {
        Why =
            "Code moves, and the record stays behind: from then on nobody who changes the code is told of the "
            + "decision.",
        Wrong = "applies-to: src/payment/**    # it is called payments now",
        Right = "applies-to: src/payments/**",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoPattern, StalePattern];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var governance = input.Site.Governance;
        foreach (var pattern in governance.Patterns)
            if (pattern.Problem is { } why)
                yield return NoPattern.At(pattern.Written.At, (pattern.Written.Value, why));
        if (input.Handbook.Code is not { Files: { IsEmpty: false } files })
            yield break;
        var stale = governance.InForce.Where(pattern => !FilesOf(pattern, files).Any()).ToArray();
        var folders = stale.Length == 0 ? [] : Folders(files);
        foreach (var (index, pattern) in stale.Index())
            yield return StalePattern.At(
                pattern.Written.At,
                (pattern.Written.Value, index < MostSuggestions ? Nearest(pattern, folders) : null)
            );
    }

    private static IEnumerable<string> FilesOf(GoverningPattern pattern, ImmutableArray<string> files) =>
        GovernedFiles.Of(pattern.Glob!, files);

    private static string[] Folders(ImmutableArray<string> files) =>
        [.. files.SelectMany(SourcePath.Folders).Select(folder => folder.TrimEnd('/')).Distinct()];

    // The folder that was probably meant, with what the pattern asks for below it.
    private static string? Nearest(GoverningPattern pattern, string[] folders)
    {
        var written = pattern.Written.Value.Trim('/');
        var wild = written.AsSpan().IndexOfAny('*', '?', '{') is >= 0 and var found ? found : written.Length;
        var folder = SourcePath.Folder(written[..wild] + (wild == written.Length ? "/" : "")).TrimEnd('/');
        return NearestName.Find(folder, folders) is { } nearest && nearest != folder
            ? nearest + written[folder.Length..]
            : null;
    }
}
