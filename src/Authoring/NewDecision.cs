using System.Globalization;
using System.Text.Encodings.Web;
using Lintel.Model;
using Lintel.Site;
using Lintel.Site.Drafts;
using Lintel.Text.Formats;

namespace Lintel.Authoring;

/// <summary>A record that is about to be written.</summary>
/// <param name="Path">Below the folder, named as its neighbours are.</param>
/// <param name="Text">The whole file.</param>
internal sealed record NewDecision(string Path, string Text)
{
    /// <summary>Makes the record that comes next in its folder.</summary>
    /// <param name="next">How it is called and written.</param>
    /// <param name="template">What it starts from.</param>
    /// <param name="title">One line that can be a title.</param>
    /// <param name="superseded">The records that it will replace.</param>
    /// <param name="day">The day that it is written on.</param>
    public static NewDecision Create(
        NextDecision next,
        DecisionTemplate template,
        string title,
        IReadOnlyCollection<Decision> superseded,
        DateOnly day
    ) =>
        new(
            next.FileName(title, day),
            template.Fill(
                new Dictionary<string, string>
                {
                    [TemplateSlot.Title] = title,
                    [TemplateSlot.QuotedTitle] = JsonText.Quote(title, JavaScriptEncoder.UnsafeRelaxedJsonEscaping),
                    [TemplateSlot.Date] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    [TemplateSlot.Supersedes] =
                        superseded.Count == 0
                            ? ""
                            : template.Supersession(
                                string.Join(", ", superseded.Select(record => RecordLink.Write("", record)))
                            ),
                }
            )
        );
}
