namespace Lintel.Reading.Decisions.Sections;

/// <summary>The four sections of a record; one label may open two.</summary>
[Flags]
internal enum SectionKind
{
    None = 0,
    Context = 1,
    Options = 2,
    Decision = 4,
    Consequences = 8,
}
