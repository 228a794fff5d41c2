namespace Lintel.Search.Indexing;

/// <summary>Counts one word over one page, section by section.</summary>
internal sealed class Tally
{
    private double fields;
    private double body;
    private int titles;
    private int section = -1;
    private double inSection;
    private int bestSection;
    private double inBest;

    public void CountTitle() => titles++;

    public void CountField(double weight) => fields += weight;

    public void CountHeading(int number)
    {
        fields += Weights.Heading;
        CountIn(number, Weights.Heading);
    }

    public void CountText(int number)
    {
        body++;
        CountIn(number, 1);
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
