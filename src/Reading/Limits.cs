namespace Lintel.Reading;

/// <summary>
/// How much is read of what strangers write: a pull request is built before anybody has read it. Each limit is far
/// beyond what people write by hand; what goes beyond it is a finding at its place, and never read half.
/// </summary>
internal static class Limits
{
    /// <summary>Bytes of a text file of an author.</summary>
    public const int FileBytes = 1 << 20;

    /// <summary>Bytes of a file of code; what is larger was made by a program.</summary>
    public const int CodeFileBytes = 1 << 20;

    /// <summary>What the comments of a file of code say of records.</summary>
    public const int CodeReferences = 200;

    /// <summary>Bytes of a text that Lintel itself keeps: it grows with the handbook, a line for each address or
    /// finding.</summary>
    public const int KeptFileBytes = 1 << 26;

    /// <summary>Bytes of a file of the theme, such as a font or a picture; what is larger lies with the
    /// pages.</summary>
    public const int ThemeFileBytes = 1 << 25;

    /// <summary>Bytes of the catalog of another handbook.</summary>
    public const int CatalogBytes = 1 << 25;

    /// <summary>Bytes of the catalogs of all other handbooks together.</summary>
    public const int CatalogsBytes = 1 << 28;

    /// <summary>Decisions of another handbook.</summary>
    public const int CatalogDecisions = 10_000;

    /// <summary>Addresses that another handbook has, and as many that it relies on.</summary>
    public const int CatalogAddresses = 500_000;

    /// <summary>Items of a list in a decision of another handbook: tags, options, relations, people.</summary>
    public const int CatalogItems = 200;

    /// <summary>Letters of a text in it.</summary>
    public const int CatalogText = 1_000;

    /// <summary>First bytes of a picture that are searched for its size: a camera's notes may stand before
    /// it.</summary>
    public const int ImageBytes = 1 << 20;

    /// <summary>Dead references of a file for which the nearest name is looked for: that takes a time that grows with
    /// the square of their number.</summary>
    public const int Suggestions = 100;

    /// <summary>Nesting of YAML.</summary>
    public const int YamlDepth = 64;

    /// <summary>Items of a list in YAML: each tag or old address has a page, each relation is looked up.</summary>
    public const int YamlItems = 1_000;

    /// <summary>Keys that a folder lends to every file below it.</summary>
    public const int FolderKeys = 200;

    /// <summary>Lines of a file. A megabyte of them has ten letters to a line.</summary>
    public const int Lines = 100_000;

    /// <summary>Cells of a table, all rows as wide as the widest.</summary>
    public const int TableCells = 100_000;

    /// <summary>Definitions of links without a blank line between them.</summary>
    public const int LinkDefinitions = 10_000;

    /// <summary>Links of a line that open and do not close: for each, Markdig reads the rest of the line.</summary>
    public const int UnclosedLinks = 500;

    /// <summary>Brackets that stand open in one block: Markdig looks back over all of them at each that
    /// closes.</summary>
    public const int OpenBrackets = 500;

    /// <summary>Steps of a parser, of a few nanoseconds each. A paragraph of 8,000 bare addresses, or one of 5,000
    /// marks of emphasis, comes to about half of it.</summary>
    public const long ParsingSteps = 120_000_000;

    /// <summary>Nesting of blocks and inlines together: whoever reads the tree goes down it call by call.</summary>
    public const int TreeDepth = 100;

    /// <summary>Blocks of a file. A page of a megabyte has some ten thousand paragraphs or items; cells of tables are
    /// counted before.</summary>
    public const int Blocks = 40_000;

    /// <summary>Tags and values of other tools on one line.</summary>
    public const int Tags = 500;

    /// <summary>Letters that the abbreviations of a file stand for, counted at each use.</summary>
    public const int Spelt = 1_000_000;

    /// <summary>Inlines of a file.</summary>
    public const int Inlines = 100_000;

    /// <summary>Nesting of raw HTML: where browsers stop to nest.</summary>
    public const int HtmlDepth = 512;

    /// <summary>Elements that come back, summed over all paragraphs: an open <c>&lt;b&gt;</c> is opened again in
    /// each.</summary>
    public const int HtmlReturning = 200_000;

    /// <summary>Elements that come back and are not closed.</summary>
    public const int HtmlUnclosed = 3_000;

    /// <summary>Attributes of a tag.</summary>
    public const int HtmlAttributes = 250;

    /// <summary>Levels of a rubric: three tracks of eight. Each is compared with each other.</summary>
    public const int RubricLevels = 24;

    /// <summary>Competencies of a rubric.</summary>
    public const int RubricCompetencies = 200;

    /// <summary>Cells of a rubric, each with a page that lists all levels and competencies.</summary>
    public const int RubricCells = 2_400;

    /// <summary>Behaviours of a rubric, counted once for each level: each is shown on a page for each level.</summary>
    public const int RubricBehaviours = 48_000;

    /// <summary>Tombstones of a rubric.</summary>
    public const int RubricTombstones = 2_000;

    /// <summary>Letters of an id, a title or what else every page of a rubric repeats.</summary>
    public const int RubricName = 200;

    /// <summary>Rubrics that inherit from one another in a row.</summary>
    public const int RubricLineage = 8;

    /// <summary>Published versions of a rubric.</summary>
    public const int RubricVersions = 100;

    /// <summary>Pages of all published versions of a rubric together.</summary>
    public const int RubricVersionPages = 20_000;
}
