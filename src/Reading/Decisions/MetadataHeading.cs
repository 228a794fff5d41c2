namespace Lintel.Reading.Decisions;

/// <summary>Headings over a record's own data.</summary>
internal static class MetadataHeading
{
    public static bool IsStatus(string name) =>
        name
            is "status"
                or "state"
                or "current status"
                or "decision status"
                or "adr status"
                or "status of this decision"
                or "status and date"
                or "status & date"
                or "adoption status";

    public static bool IsLog(string name) =>
        name
            is "change log"
                or "changelog"
                or "change history"
                or "history"
                or "status history"
                or "revision history"
                or "decision history";

    public static bool IsMatch(string name) =>
        IsStatus(name)
        || name
            is "metadata"
                or "meta"
                or "meta data"
                or "document information"
                or "record information"
                or "adr information"
                or "information"
                or "info"
                or "details"
                or "header"
                or "about"
                or "about this decision"
                or "about this record"
                or "document control"
                or "date"
                or "dates"
                or "people";
}
