using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Rules;

/// <summary>A published version stays what it was, and no other text bears its number.</summary>
public static class VersionChecks
{
    /// <summary>Checks the versions of all rubrics against the lock and against the text in force.</summary>
    public static IEnumerable<Diagnostic> Run(CheckInput input)
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
            yield return VersionRules.BadVersion.At(
                at,
                (version.Version?.Value ?? "", $"the snapshot's file is called '{stem}.yml'")
            );
        else if (!RubricId.IsValidVersion(stem))
            yield return VersionRules.BadVersion.At(at, (stem, "it cannot be part of an address"));
        if (promised.Length > 0 && !promised.Contains(version.Fingerprint))
            yield return VersionRules.EditedVersion.At(SourceSpan.StartOf(version.Source), stem);
    }

    private static IEnumerable<Diagnostic> InForce(Rubric rubric)
    {
        if (rubric.Version is not { } version)
            yield break;
        if (!RubricId.IsValidVersion(version.Value))
            yield return VersionRules.BadVersion.At(version.At, (version.Value, "it cannot be part of an address"));
        if (rubric.VersionOf(version.Value) is { } published && !published.SaysTheSameAs(rubric))
            yield return VersionRules.VersionReused.At(version.At, version.Value);
    }
}
