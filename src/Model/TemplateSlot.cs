using Lintel.Text;

namespace Lintel.Model;

/// <summary>Names of the slots of a <see cref="DecisionTemplate"/>; those of the four parts are the parts'
/// names.</summary>
internal static class TemplateSlot
{
    /// <summary>The title.</summary>
    public const string Title = "title";

    /// <summary>The title as a value of front matter.</summary>
    public const string QuotedTitle = "quotedTitle";

    /// <summary>The record's number, as wide as its placeholder.</summary>
    public const string Number = "number";

    /// <summary>The status that a new record has.</summary>
    public const string Status = "status";

    /// <summary>The day of the decision.</summary>
    public const string Date = "date";

    /// <summary>Who decides, with commas between the names.</summary>
    public const string People = "people";

    /// <summary>Who decides, as a list of front matter.</summary>
    public const string PeopleList = "peopleList";

    /// <summary>A line of the record's own data that may be missing.</summary>
    public const string Detail = "detail";

    /// <summary>What it supersedes.</summary>
    public const string Supersedes = "supersedes";

    /// <summary>What made the decision necessary.</summary>
    public const string Context = "context";

    /// <summary>What is decided.</summary>
    public const string Decision = "decision";

    /// <summary>The four parts in the order in which a record has them.</summary>
    public static readonly string[] Parts = [Context, "options", Decision, "consequences"];

    /// <summary>A section besides the four parts.</summary>
    public static string SectionNamed(string name) => "section-" + Slug.Of(name);
}
