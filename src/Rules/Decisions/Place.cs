using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>Where to point when the fault is that something is missing.</summary>
internal static class Place
{
    /// <summary>The record's title, else the start of the file.</summary>
    public static SourceSpan OfTitle(Decision record) => record.Title?.At ?? record.Page.TitleSpan;
}
