using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Rules.Decisions;
using Lintel.Rules.Links;
using Lintel.Site.Drafts;

namespace Lintel.Rules;

/// <summary>What the rules would say of a draft, so that who writes a decision on the site reads the very words of the
/// build. Where the build quotes an author, <c>{0}</c> and <c>{1}</c> stand.</summary>
internal static class DraftMessages
{
    private static readonly SourceSpan Nowhere = SourceSpan.StartOf("");

    /// <summary>The advice for drafts of a handbook, which are read by the <paramref name="grammar"/>.</summary>
    public static DraftAdvice Create(Handbook handbook, DecisionGrammar grammar)
    {
        var blank = BlankDecision.Create(handbook);
        var form = blank.Template.IsForm
            ? blank.Template
            : DialectTemplates.Create(blank.Next.Dialect, blank.Next.Language);
        return new(
            Findings(form.Layout)
                .ToImmutableSortedDictionary(
                    finding => finding.Key,
                    finding => finding.Finding.Message.ToString(),
                    StringComparer.Ordinal
                ),
            [.. DraftTemplate.AskedFor(handbook.Settings).Select(part => (part.Name, part.Rule.Id))],
            OptionRules.Least,
            grammar
        )
        {
            Blank = blank with { Template = DraftTemplate.Complete(form, handbook.Settings) },
            OwnSections = [.. handbook.Settings.Sections.Select(section => section.Value)],
        };
    }

    private static IEnumerable<(string Key, Diagnostic Finding)> Findings(DecisionLayout layout)
    {
        foreach (var part in SectionRules.Parts)
        {
            var (heading, others) = part.AdviceFor(layout);
            yield return (part.Rule.Id, part.Rule.At(Nowhere, new("{0}", heading, others)));
            yield return (part.Rule.Id + "-missing", part.Rule.At(Nowhere, new(null, heading, others)));
        }

        Diagnostic[] rest =
        [
            TeamSectionRules.NoSection.At(Nowhere, ("{0}", IsThere: true)),
            TitleRules.NoTitle.At(Nowhere, "{0}"),
            StatusRules.NoStatus.At(Nowhere, (null, null, MetadataLine.Propose(layout, "status", "accepted"))),
            DateRules.NoDate.At(Nowhere, (null, null, MetadataLine.Propose(layout, "date", "YYYY-MM-DD"))),
            NumberRules.NumberMismatch.At(Nowhere, ("title", "{0}", "{1}")),
            SkippedFileRules.Skipped.At(Nowhere, ("a template", "its title and most of its parts are placeholders")),
            OptionRules.OneOption.At(Nowhere, "{0}"),
            OptionRules.UnknownChoice.At(Nowhere, ("{0}", null, ["{1}"])),
            LeftoverRules.Leftover.At(Nowhere, "{0}"),
            LinkRules.MissingFile.At(Nowhere, ("{0}", null, "file")),
            LinkRules.MissingAnchor.At(Nowhere, ("{0}", "{1}", null)),
            LinkRules.UnknownReference.At(Nowhere, ("{0}", "{1}", null)),
            LinkRules.ForbiddenAddress.At(Nowhere, ("{0}", "{1}")),
            LinkRules.MissingPage.At(Nowhere, ("{0}", null)),
            LinkRules.RemoteImage.At(Nowhere, "{0}"),
        ];
        yield return (
            TeamSectionRules.NoSection.Id + "-missing",
            TeamSectionRules.NoSection.At(Nowhere, ("{0}", IsThere: false))
        );
        foreach (var finding in rest)
            yield return (finding.Rule.Id, finding);
    }
}
