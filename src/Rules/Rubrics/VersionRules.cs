using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Rules.Rubrics;

/// <summary>A published version stays what it was, and no other text bears its number.</summary>
internal sealed class VersionRules : ISiteCheck
{
    /// <summary>A snapshot that is not what was published; the detail is its version.</summary>
    public static readonly Rule<string> EditedVersion = new(
        "RUB014",
        Severity.Error,
        "Published version that was edited",
        version =>
            new(
                $"Version {version} is published, and this file is no longer what was published.",
                "Restore it from the repository's history, and publish what changed as a new version with 'lintel "
                    + "rubric publish'."
            )
    )
    {
        Why = "Packets quote published versions; if one could change, a quote would prove nothing.",
        Wrong = "an edit in input/rubrics/_versions/backend/2026.2.yml",
        Right = "the edit in input/rubrics/backend.yml, published as 2026.3",
    };

    /// <summary>A text that differs from the published version whose number it bears.</summary>
    public static readonly Rule<string> VersionReused = new(
        "RUB015",
        Severity.Warning,
        "Text that differs from its published version",
        version =>
            new(
                $"The rubric calls itself version {version}, but version {version} is published and says something "
                    + "else.",
                "Give this text the number that it will be published under."
            )
    )
    {
        Why = "A reader who copies a quote copies the version with it, and would name one that does not say so.",
        Wrong = "version: \"2026.2\" above a text that was changed after 2026.2 was published",
        Right = "version: \"2026.3\"",
    };

    /// <summary>A version that cannot be an address, or a snapshot in another one's place.</summary>
    public static readonly Rule<(string Version, string Why)> BadVersion = new(
        "RUB016",
        Severity.Error,
        "Version that cannot be used",
        detail =>
            new(
                $"The version '{detail.Version}' cannot be used: {detail.Why}.",
                "Write it with small letters, digits, dots and dashes, as 2026.2, and name the snapshot after it."
            )
    )
    {
        Why = "The version is part of the address of everything that it froze.",
        Wrong = "version: 2026/2",
        Right = "version: \"2026.2\"",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [EditedVersion, VersionReused, BadVersion];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var handbook = input.Handbook;
        var promised = handbook
            .Permalinks.Addresses.Where(line => line.Link.Fingerprint is not null)
            .ToLookup(line => line.Link.Address, line => line.Link.Fingerprint, StringComparer.Ordinal);
        return handbook
            .Rubrics.Concat(handbook.RetiredRubrics)
            .SelectMany(rubric => rubric.Versions)
            .SelectMany(version => Snapshot(version, [.. promised[version.Route.Path]]))
            .Concat(handbook.Rubrics.SelectMany(InForce));
    }

    private static IEnumerable<Diagnostic> Snapshot(Rubric version, string?[] promised)
    {
        var stem = SourcePath.Stem(version.Source);
        var at = version.Version?.At ?? SourceSpan.StartOf(version.Source);
        if (version.Version?.Value != stem)
            yield return BadVersion.At(
                at,
                (version.Version?.Value ?? "", $"the snapshot's file is called '{stem}.yml'")
            );
        else if (!RubricId.IsValidVersion(stem))
            yield return BadVersion.At(at, (stem, "it cannot be part of an address"));
        if (promised.Length > 0 && !promised.Contains(version.Fingerprint))
            yield return EditedVersion.At(SourceSpan.StartOf(version.Source), stem);
    }

    private static IEnumerable<Diagnostic> InForce(Rubric rubric)
    {
        if (rubric.Version is not { } version)
            yield break;
        if (!RubricId.IsValidVersion(version.Value))
            yield return BadVersion.At(version.At, (version.Value, "it cannot be part of an address"));
        if (rubric.VersionOf(version.Value) is { } published && !published.SaysTheSameAs(rubric))
            yield return VersionReused.At(version.At, version.Value);
    }
}
