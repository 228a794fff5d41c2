namespace Lintel.Search.Indexing;

/// <summary>
/// What a word counts by where it stands: BM25F, in which the fields are weighed before they are added and saturated
/// once. Lengths are measured
/// against fixed pivots and not against the average of the handbook, so that what a page weighs depends on that page
/// alone.
/// </summary>
internal static class Weights
{
    public const double Id = 14;
    public const double Title = 14;
    public const double Heading = 6;
    public const double Tag = 4;
    public const double Name = 4;
    public const double Place = 1;

    /// <summary>What another name for a thing counts beside the one that is written.</summary>
    public const double Synonym = 0.6;

    /// <summary>A word in the text, in a page of this many words so far as length matters.</summary>
    public static double Body(double count, int length) => count / (1 - BodyLength + (BodyLength * length / BodyPivot));

    /// <summary>A word in a title of so many words.</summary>
    public static double InTitle(double count, int length) =>
        Title * count / (1 - TitleLength + (TitleLength * length / TitlePivot));

    /// <summary>The sum of the fields, so that the tenth mention says less than the first: from 0 to 1.</summary>
    public static double Saturate(double sum) => sum / (Saturation + sum);

    private const double BodyLength = 0.4;
    private const double BodyPivot = 400;
    private const double TitleLength = 0.3;
    private const double TitlePivot = 6;
    private const double Saturation = 4;
}
