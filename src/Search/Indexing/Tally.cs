namespace Lintel.Search.Indexing;

/// <summary>Counts one word over one page, section by section.</summary>
internal sealed class Tally
{
    private double fields;
    private double body;
    private double titles;
    private int section = -1;
    private double inSection;
    private int bestSection;
    private double inBest;

    /// <summary>Whether it is a word of every sentence.</summary>
    public bool IsCommon { get; init; }

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

    public double Impact(int titleLength, int bodyLength) =>
        Weights.Saturate(fields + Weights.InTitle(titles, titleLength) + Weights.Body(body, bodyLength));

    public byte PlaceOn(int titleLength) => titles > 0 ? Place.InTitle(titleLength) : Place.InSection(bestSection);

    private void CountIn(int number, double weight)
    {
        if (number != section)
            (section, inSection) = (number, 0);
        inSection += weight;
        if (inSection > inBest)
            (bestSection, inBest) = (section, inSection);
    }
}
