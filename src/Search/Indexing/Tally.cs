namespace Lintel.Search.Indexing;

/// <summary>Counts one word over one page, section by section.</summary>
internal struct Tally
{
    private double fields;
    private double body;
    private double titles;
    private int section;
    private double inSection;
    private int bestSection;
    private double inBest;

    /// <summary>Whether the word was seen on the page.</summary>
    public bool IsBegun { get; private init; }

    /// <summary>Whether it is a word of every sentence.</summary>
    public bool IsCommon { get; private init; }

    /// <summary>The count of a word that is seen for the first time.</summary>
    public static Tally Begin(bool isCommon) =>
        new()
        {
            IsBegun = true,
            IsCommon = isCommon,
            section = -1,
        };

    public void CountTitle(double share) => titles += share;

    public void CountField(double weight) => fields += weight;

    public void CountHeading(int number, double share)
    {
        fields += Weights.Heading * share;
        CountIn(number, Weights.Heading * share);
    }

    public void CountText(int number, double share)
    {
        body += share;
        CountIn(number, share);
    }

    public readonly double Impact(int titleLength, int bodyLength) =>
        Weights.Saturate(fields + Weights.InTitle(titles, titleLength) + Weights.Body(body, bodyLength));

    public readonly byte PlaceOn(int titleLength) =>
        titles > 0 ? Place.InTitle(titleLength) : Place.InSection(bestSection);

    private void CountIn(int number, double weight)
    {
        if (number != section)
            (section, inSection) = (number, 0);
        inSection += weight;
        if (inSection > inBest)
            (bestSection, inBest) = (section, inSection);
    }
}
